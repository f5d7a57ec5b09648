package org.ordito.web.trame.lessons;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.ordito.platform.NotFound;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.lessons.IcsCalendar;
import org.ordito.trame.lessons.LessonDesk;

/** {@code /calendario/<slug>.ics}: the lessons of a course for people's own calendars, which may ask for it again and again. */
@WebServlet("/calendario/*")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LessonDesk desk;

    @Inject
    private transient Courses courses;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        if (!path.matches("/[a-z0-9-]{1,60}\\.ics")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String slug = path.substring(1, path.length() - ".ics".length());
        try {
            Course course = courses.published(slug);
            byte[] calendar = IcsCalendar.of(course, desk.days(slug), clock.instant()).getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/calendar; charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + slug + ".ics\"");
            response.setHeader("Cache-Control", "no-cache");
            response.getOutputStream().write(calendar);
        } catch (NotFound noSuchCourse) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
