package org.ordito.web.visitors;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ordito.calls.questions.Inquiry;
import org.ordito.calls.questions.QuestionDesk;
import org.ordito.calls.updates.UpdatesDesk;
import org.ordito.notifications.EmailAddress;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.web.ReceivedAt;

/**
 * Takes what the forms on a call's public pages send: {@code /invia/<slug>/domande/nuova} is sent by the page
 * {@code /avvisi/<slug>/domande/nuova}. What is refused is shown again by that page, with all that was written.
 */
@WebServlet("/invia/*")
public class CallFormsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern FORM = Pattern.compile("/([a-z0-9-]+)/(domande/nuova|aggiornamenti)");
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient QuestionDesk questions;

    @Inject
    private transient UpdatesDesk updates;

    @Inject
    private transient RecentSenders senders;

    @Inject
    private transient ReceivedAt receivedAt;

    @Inject
    private transient Sent sent;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Matcher address = FORM.matcher(String.valueOf(request.getPathInfo()));
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        VisitorForm form = new VisitorForm(request, response);
        try {
            if (!form.isFromARobot()) {
                senders.requireFew(request);
                take(address.group(1), address.group(2), form);
            }
            form.leaveTo("/avvisi/" + address.group(1) + "/" + address.group(2) + "?esito=ricevuta");
        } catch (RuleViolation violation) {
            sent.refused(violation, form.written("question", "email", "updates"));
            response.setStatus(UNPROCESSABLE);
            request.getRequestDispatcher("/public/avvisi.xhtml").forward(request, response);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Nobody needs an account for this, and nobody who has one is recorded: whoever asks gives an address, or nothing. */
    private void take(String slug, String form, VisitorForm fields) {
        if (form.equals("aggiornamenti")) {
            updates.follow(Actor.ANONYMOUS, slug, EmailAddress.of(fields.field("email")), fields.language());
            return;
        }
        boolean follows = fields.isTicked("updates");
        Inquiry inquiry = Inquiry.of(fields.field("question"), fields.field("email"), fields.language());
        if (follows && inquiry.email() == null) {
            throw new RuleViolation("notifications.email-form").at("email");
        }
        questions.ask(Actor.ANONYMOUS, slug, inquiry, receivedAt.instant());
        if (follows) {
            updates.follow(Actor.ANONYMOUS, slug, inquiry.email(), inquiry.language());
        }
    }

    /** Somebody opens by hand the address that a form is sent to. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = FORM.matcher(String.valueOf(request.getPathInfo()));
        if (address.matches()) {
            new VisitorForm(request, response).leaveTo("/avvisi/" + address.group(1) + "/" + address.group(2));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
