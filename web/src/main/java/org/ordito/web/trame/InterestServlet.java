package org.ordito.web.trame;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ordito.notifications.EmailAddress;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.interest.InterestDesk;
import org.ordito.web.visitors.RecentSenders;
import org.ordito.web.visitors.Sent;
import org.ordito.web.visitors.VisitorForm;

/**
 * Takes the address of who wants to know of new courses, and the buttons behind the links in the messages: programs that open links by
 * themselves only get the pages. A mail program's own button is answered without a redirect (RFC 8058).
 */
@WebServlet({"/invia/avvisami", "/invia/avvisami/conferma", "/invia/avvisami/lascia"})
public class InterestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/trame/avvisami";
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient InterestDesk desk;

    @Inject
    private transient RecentSenders senders;

    @Inject
    private transient Sent sent;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        VisitorForm form = new VisitorForm(request, response);
        switch (request.getServletPath()) {
            case "/invia/avvisami/conferma" -> confirm(form);
            case "/invia/avvisami/lascia" -> leave(form);
            default -> ask(form, request, response);
        }
    }

    private void ask(VisitorForm form, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            if (!form.isFromARobot()) {
                senders.requireFew(request);
                desk.ask(Actor.ANONYMOUS, EmailAddress.of(form.field("email")), form.language());
            }
            form.leaveTo(PAGE + "?esito=ricevuta");
        } catch (RuleViolation violation) {
            sent.refused(violation, form.written("email"));
            response.setStatus(UNPROCESSABLE);
            request.getRequestDispatcher("/public/trame.xhtml").forward(request, response);
        }
    }

    private void confirm(VisitorForm form) throws IOException {
        try {
            desk.confirm(Actor.ANONYMOUS, form.field("codice"));
            form.leaveTo(PAGE + "/conferma?esito=fatto");
        } catch (RuleViolation tooLate) {
            form.leaveTo(PAGE + "/conferma?esito=scaduto");
        }
    }

    private void leave(VisitorForm form) throws IOException {
        desk.leave(Actor.ANONYMOUS, form.field("codice"));
        if (form.field("List-Unsubscribe") == null) {
            form.leaveTo(PAGE + "/lascia?esito=fatto");
        }
    }

    /** Somebody opens by hand an address that a form is sent to, or a mail program's link to leave. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.sendRedirect("/trame" + request.getServletPath().substring("/invia".length()) + query);
    }
}
