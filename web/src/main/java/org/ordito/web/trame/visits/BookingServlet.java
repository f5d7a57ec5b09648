package org.ordito.web.trame.visits;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.visits.BookingDesk;
import org.ordito.trame.visits.BookingState;
import org.ordito.trame.visits.TourEnquiry;
import org.ordito.trame.visits.TourRequestDesk;
import org.ordito.trame.visits.VisitBooking;
import org.ordito.trame.visits.VisitLanguage;
import org.ordito.web.ReceivedAt;
import org.ordito.web.visitors.RecentSenders;
import org.ordito.web.visitors.Sent;
import org.ordito.web.visitors.VisitorForm;

/**
 * Takes what visitors send without an account: a booking of a date, what a tour operator asks for, and the buttons behind the links
 * in messages. What is refused is shown again by its page, with all that was written.
 */
@WebServlet({"/invia/visite/*", "/invia/eventi/*"})
public class BookingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern DATE = Pattern.compile("/[a-z0-9-]{1,60}/(VIS-\\d{4}-\\d{4,8})");
    private static final String BOOKING = "/prenotazione";
    private static final String OPERATORS = "/operatori";
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient BookingDesk bookings;

    @Inject
    private transient TourRequestDesk requests;

    @Inject
    private transient RecentSenders senders;

    @Inject
    private transient ReceivedAt receivedAt;

    @Inject
    private transient Sent sent;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        VisitorForm form = new VisitorForm(request, response);
        String path = String.valueOf(request.getPathInfo());
        Matcher date = DATE.matcher(path);
        if (path.equals(BOOKING)) {
            act(form, response);
        } else if (path.equals(OPERATORS) || date.matches()) {
            take(form, path.equals(OPERATORS) ? null : date.group(1), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** @param number of the date to book; null for a tour operator's request */
    private void take(VisitorForm form, String number, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            if (!form.isFromARobot()) {
                senders.requireFew(request);
                if (number == null) {
                    ask(form, request);
                } else {
                    book(form, number);
                }
            }
            form.leaveTo(page(request) + "?esito=ricevuta");
        } catch (RuleViolation violation) {
            sent.refused(violation, form.written("name", "email", "people", "needs", "organisation", "contact", "wishedDates", "message", "IT", "EN", "FR", "ES", "DE", "LIS"));
            response.setStatus(UNPROCESSABLE);
            request.getRequestDispatcher("/public/trame.xhtml").forward(request, response);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void book(VisitorForm form, String number) {
        bookings.book(Actor.ANONYMOUS, number, form.field("name"), form.field("email"), form.field("people"), form.field("needs"), isEnglish(form),
                receivedAt.instant());
    }

    private void ask(VisitorForm form, HttpServletRequest request) {
        Set<VisitLanguage> languages = EnumSet.noneOf(VisitLanguage.class);
        Arrays.stream(VisitLanguage.values()).filter(language -> request.getParameter(language.name()) != null).forEach(languages::add);
        requests.ask(Actor.ANONYMOUS, TourEnquiry.of(form.field("organisation"), form.field("contact"), form.field("email"), form.field("wishedDates"),
                form.field("people"), languages, form.field("message"), isEnglish(form)), receivedAt.instant());
    }

    private static boolean isEnglish(VisitorForm form) {
        return "en".equals(form.field("lang"));
    }

    private void act(VisitorForm form, HttpServletResponse response) throws IOException {
        String deed = form.field("azione");
        if (!"conferma".equals(deed) && !"annulla".equals(deed)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        form.leaveTo("/trame/visite/prenotazione?esito=" + outcome(form.field("codice"), deed.equals("conferma")));
    }

    private String outcome(String code, boolean confirms) {
        try {
            VisitBooking booking = bookings.look(code);
            String about = "&data=" + booking.getDate().getNumber();
            if (confirms) {
                return (bookings.confirm(Actor.ANONYMOUS, code).getState() == BookingState.CONFIRMED ? "confermata" : "attesa") + about;
            }
            bookings.cancel(Actor.ANONYMOUS, code);
            return "annullata" + about;
        } catch (RuleViolation violation) {
            return violation.key().equals("visits.too-late") ? "scaduto" : "sconosciuto";
        }
    }

    private static String page(HttpServletRequest request) {
        return "/trame" + request.getRequestURI().substring("/invia".length());
    }

    /** Somebody opens by hand an address that a form is sent to. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(page(request));
    }
}
