package org.ordito.web.trame.overview;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ordito.trame.overview.LabCalendarDesk;
import org.ordito.web.errors.Problem;
import org.ordito.web.security.SignedIn;
import org.ordito.web.text.Language;
import org.ordito.web.text.PageText;

/** Hands out the calendar of the lab as a file for calendar programs. */
@WebServlet("/app/trame/lab-calendar-file")
public class LabCalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LabCalendarDesk desk;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] calendar;
        try {
            calendar = desk.ics(signedIn.actor(), PageText.in(language.getLocale(), "overview.calendar.title")).getBytes(StandardCharsets.UTF_8);
        } catch (RuntimeException failure) {
            Problem.of(failure, language.getLocale()).send(request, response);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"laboratorio.ics\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(calendar);
    }
}
