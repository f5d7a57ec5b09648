package org.ordito.web.trame.equipment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.ordito.trame.equipment.BookingDesk;
import org.ordito.trame.equipment.MachineBooking;
import org.ordito.trame.lessons.IcsCalendar;
import org.ordito.trame.lessons.IcsEvent;
import org.ordito.web.errors.Problem;
import org.ordito.web.security.SignedIn;
import org.ordito.web.text.Language;
import org.ordito.web.text.PageText;

/** {@code /app/trame/machine-hours.ics}: one's own booked hours, for one's own calendar. */
@WebServlet("/app/trame/machine-hours.ics")
public class OwnCalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BookingDesk desk;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient PageText text;

    @Inject
    private transient Language language;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] calendar;
        try {
            List<IcsEvent> events = desk.own(signedIn.actor()).stream().map(OwnCalendarServlet::event).toList();
            calendar = IcsCalendar.of(text.of("equipment.calendar"), events, clock.instant()).getBytes(StandardCharsets.UTF_8);
        } catch (RuntimeException failure) {
            Problem.of(failure, language.getLocale()).send(request, response);
            return;
        }
        response.setContentType("text/calendar; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"laboratorio.ics\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(calendar);
    }

    private static IcsEvent event(MachineBooking booking) {
        return new IcsEvent(booking.getPublicId(), 0, booking.getStartsAt(), booking.getEndsAt(), booking.getMachine().getName(),
                booking.getMachine().getRoom().getName(), false);
    }
}
