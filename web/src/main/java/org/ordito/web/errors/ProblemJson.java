package org.ordito.web.errors;

import java.io.IOException;

import jakarta.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ordito.web.UploadLimit;
import org.ordito.web.text.Language;
import org.ordito.web.text.PageText;

/** Answers a machine with a problem (RFC 9457) where no resource of the API is reached: before signing in, before reading the request. */
public final class ProblemJson {

    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemJson() {
    }

    /** Whether whoever sends this request reads problems, not pages. */
    public static boolean isFor(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = failed instanceof String uri ? uri : request.getRequestURI();
        return address.startsWith("/api/") || address.equals("/api");
    }

    /** Tells what the server itself refused or failed at, during its dispatch to the error page. */
    static void sendFailure(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        if (status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
            send(request, response, status, "api.too-large", UploadLimit.MEGABYTES);
        } else {
            send(request, response, status, ErrorPage.titleKey(status));
        }
    }

    /** @param key text key of what to say, with its arguments */
    public static void send(HttpServletRequest request, HttpServletResponse response, int status, String key, Object... arguments) throws IOException {
        String text = PageText.in(Language.inAddressOf(request), key, arguments);
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(Json.createObjectBuilder().add("type", "about:blank").add("title", text).add("status", status)
                .add("detail", text).add("errors", Json.createArrayBuilder()).build().toString());
        response.flushBuffer();
    }
}
