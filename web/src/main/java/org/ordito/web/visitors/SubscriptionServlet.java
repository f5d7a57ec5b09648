package org.ordito.web.visitors;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ordito.calls.updates.UpdatesDesk;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/**
 * Takes the buttons behind the links in messages: programs that open links by themselves only get the pages. A mail program's own
 * button posts here without showing a page (RFC 8058), and is answered without a redirect, as that asks.
 */
@WebServlet({"/invia/conferma", "/invia/lascia"})
public class SubscriptionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UpdatesDesk updates;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        VisitorForm form = new VisitorForm(request, response);
        if (isLeaving(request)) {
            updates.leave(Actor.ANONYMOUS, form.field("codice"));
            if (form.field("List-Unsubscribe") == null) {
                form.leaveTo("/aggiornamenti/lascia?esito=fatto");
            }
            return;
        }
        try {
            updates.confirm(Actor.ANONYMOUS, form.field("codice"));
            form.leaveTo("/aggiornamenti/conferma?esito=fatto");
        } catch (RuleViolation tooLate) {
            form.leaveTo("/aggiornamenti/conferma?esito=scaduto");
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.sendRedirect("/aggiornamenti/" + (isLeaving(request) ? "lascia" : "conferma") + query);
    }

    private static boolean isLeaving(HttpServletRequest request) {
        return request.getServletPath().endsWith("/lascia");
    }
}
