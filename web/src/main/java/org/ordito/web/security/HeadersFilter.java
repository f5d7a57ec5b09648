package org.ordito.web.security;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Tells browsers what to refuse, and what they may keep: files whose address names their version, and nothing personal. */
public class HeadersFilter implements Filter {

    private static final String YEAR = "public, max-age=31536000, immutable";

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain) throws IOException, ServletException {
        write((HttpServletRequest) servletRequest, (HttpServletResponse) servletResponse);
        chain.doFilter(servletRequest, servletResponse);
    }

    /** Writes them into an answer that has not begun. */
    public static void write(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (path.startsWith("/webjars/") || path.startsWith("/assets/")) {
            response.setHeader("Cache-Control", YEAR);
        } else if (path.startsWith("/api/") || path.startsWith("/demo/clock")) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        } else if (ProtectedArea.isPersonal(path) || path.startsWith("/primo-accesso") || path.startsWith("/aggiornamenti/") || path.startsWith("/trame/avvisami/") || request.getSession(false) != null && !path.startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Robots-Tag", "noindex");
        }
        if (path.startsWith("/trame/posto") || path.startsWith("/trame/esiti") || path.startsWith("/trame/visite/prenotazione") || path.startsWith("/trame/attestati") && request.getQueryString() != null) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Robots-Tag", "noindex");
            response.setHeader("Referrer-Policy", "no-referrer");
        }
    }
}
