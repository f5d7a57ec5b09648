package org.ordito.web.trame;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ordito.people.Actor;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.enrolment.EnrolmentDesk;

/** Takes the two buttons behind the link of an offer: whoever holds its code answers, and nobody is signed in for it. */
@WebServlet("/invia/posto")
public class SeatAnswerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EnrolmentDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String answer = request.getParameter("risposta");
        if (!"si".equals(answer) && !"no".equals(answer)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String language = "en".equals(request.getParameter("lang")) ? "&lang=en" : "";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/trame/posto?esito=" + outcome(request.getParameter("codice"), answer.equals("si")) + language);
    }

    private String outcome(String code, boolean accepts) {
        try {
            String slug = desk.offered(code).getCourse().getSlug();
            desk.answerByCode(Actor.ANONYMOUS, code, accepts);
            return (accepts ? "accettato" : "rifiutato") + "&corso=" + slug;
        } catch (RuleViolation violation) {
            return violation.key().equals("enrolment.offer-over") ? "scaduto" : "sconosciuto";
        } catch (NotAllowed noCode) {
            return "sconosciuto";
        }
    }

    /** Somebody opens by hand the address that the buttons send to. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/trame/posto");
    }
}
