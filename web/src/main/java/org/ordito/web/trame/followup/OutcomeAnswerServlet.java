package org.ordito.web.trame.followup;

import java.io.IOException;
import java.util.Arrays;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ordito.people.Actor;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.followup.Activity;
import org.ordito.trame.followup.Contract;
import org.ordito.trame.followup.FollowupDesk;
import org.ordito.trame.followup.OutcomeAnswers;

/** Takes the answers behind the link of a message: whoever holds its code answers, and nobody is signed in for it. */
@WebServlet("/invia/esiti")
public class OutcomeAnswerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FollowupDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String language = "en".equals(request.getParameter("lang")) ? "&lang=en" : "";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/trame/esiti?esito=" + outcome(request) + language);
    }

    private String outcome(HttpServletRequest request) {
        String code = request.getParameter("codice");
        try {
            desk.answerByCode(Actor.ANONYMOUS, code, answers(request));
            return "grazie";
        } catch (RuleViolation violation) {
            return switch (violation.key()) {
                case "followup.activity" -> "manca&codice=" + code;
                case "followup.answered" -> "risposto";
                case "followup.closed" -> "chiuso";
                default -> "sconosciuto";
            };
        } catch (NotAllowed noCode) {
            return "sconosciuto";
        }
    }

    private static OutcomeAnswers answers(HttpServletRequest request) {
        return new OutcomeAnswers(chosen(request, "activity", Activity.values()), chosen(request, "contract", Contract.values()),
                chosen(request, "improved", Answer.values()), chosen(request, "qualified", Answer.values()));
    }

    /** Null for nothing, or for what is no answer. */
    private static <T extends Enum<T>> T chosen(HttpServletRequest request, String name, T[] answers) {
        return Arrays.stream(answers).filter(answer -> answer.name().equals(request.getParameter(name))).findFirst().orElse(null);
    }

    /** Somebody opens by hand the address that the form sends to. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/trame/esiti");
    }
}
