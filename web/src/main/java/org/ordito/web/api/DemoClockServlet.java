package org.ordito.web.api;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ordito.demo.DemoDesk;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Settings;
import org.ordito.web.security.SignedIn;
import org.ordito.web.text.PageText;

/** {@code /demo/clock}: reads the demonstration's clock, and moves it by {@code {"advance":"P3D"}} or {@code {"to":"2026-06-01T07:00:00Z"}}. */
@WebServlet("/demo/clock")
public class DemoClockServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MAX_BODY = 1000;

    @Inject
    private transient Clock clock;

    @Inject
    private transient DemoDesk desk;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient PageText text;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (Settings.isDemo()) {
            super.service(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, HttpServletResponse.SC_OK, "application/json", Json.createObjectBuilder().add("now", clock.instant().toString()).build());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Instant to;
        try {
            to = asked(new String(request.getInputStream().readNBytes(MAX_BODY), StandardCharsets.UTF_8));
        } catch (JsonException | DateTimeException | NullPointerException | ClassCastException unreadable) {
            problem(response, HttpServletResponse.SC_BAD_REQUEST, text.of("demo.clock-body"));
            return;
        }
        try {
            desk.moveClock(signedIn.actor(), to);
            doGet(request, response);
        } catch (NotAllowed refusal) {
            problem(response, HttpServletResponse.SC_FORBIDDEN, text.of(refusal.key(), refusal.arguments()));
        } catch (RuleViolation violation) {
            problem(response, HttpServletResponse.SC_CONFLICT, text.of(violation.key(), violation.arguments()));
        }
    }

    private Instant asked(String body) {
        JsonObject asked = Json.createReader(new StringReader(body)).readObject();
        if (asked.containsKey("to")) {
            return Instant.parse(asked.getString("to"));
        }
        String step = asked.getString("advance");
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        return (step.contains("T") ? now.plus(Duration.parse(step)) : now.plus(Period.parse(step))).toInstant();
    }

    private static void problem(HttpServletResponse response, int status, String detail) throws IOException {
        answer(response, status, ProblemDocument.MEDIA_TYPE, Json.createObjectBuilder().add("type", "about:blank").add("title", detail)
                .add("status", status).add("detail", detail).add("errors", Json.createArrayBuilder()).build());
    }

    private static void answer(HttpServletResponse response, int status, String type, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(body.toString());
    }
}
