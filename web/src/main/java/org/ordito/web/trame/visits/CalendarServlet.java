package org.ordito.web.trame.visits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ordito.trame.visits.VisitCalendar;
import org.ordito.trame.visits.VisitDate;
import org.ordito.trame.visits.VisitDates;
import org.ordito.trame.visits.VisitKind;

/** The public dates for calendar programs: all that are ahead, to subscribe to, or one alone. They name nobody. */
@WebServlet({"/trame/appuntamenti.ics", "/trame/appuntamenti/*"})
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ONE = Pattern.compile("/(VIS-\\d{4}-\\d{4,8})\\.ics");

    @Inject
    private transient VisitDates dates;

    @Inject
    private transient VisitCalendar calendar;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<VisitDate> shown = request.getPathInfo() == null ? dates.ahead(EnumSet.allOf(VisitKind.class), clock.instant()) : one(request.getPathInfo());
        if (shown == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = calendar.of(shown).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private List<VisitDate> one(String path) {
        Matcher number = ONE.matcher(path);
        return number.matches() ? dates.published(number.group(1)).map(List::of).orElse(null) : null;
    }
}
