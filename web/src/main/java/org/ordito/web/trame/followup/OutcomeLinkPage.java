package org.ordito.web.trame.followup;

import java.time.Clock;
import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.notifications.LinkCode;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.followup.FollowupDesk;
import org.ordito.trame.followup.Outcome;
import org.ordito.trame.followup.OutcomeState;

/** {@code /trame/esiti}: where the link in a message leads that asks what became of somebody. It names nobody. */
@Named
@RequestScoped
public class OutcomeLinkPage {

    private static final Set<String> OUTCOMES = Set.of("grazie", "risposto", "chiuso", "sconosciuto");

    @Inject
    private FollowupDesk desk;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private Outcome question;
    private String state;

    @PostConstruct
    void read() {
        String outcome = request.getParameter("esito");
        if (outcome != null && OUTCOMES.contains(outcome)) {
            state = outcome;
        } else if (getCode() == null) {
            state = "incompleto";
        } else {
            readQuestion();
        }
    }

    private void readQuestion() {
        try {
            question = desk.coded(getCode());
            boolean takesAnswers = question.isOpen() && !clock.instant().isAfter(question.getOpenUntil());
            state = takesAnswers ? "aperto" : question.getState() == OutcomeState.ANSWERED ? "risposto" : "chiuso";
        } catch (RuleViolation unknown) {
            state = "sconosciuto";
        }
    }

    /** Last part of the keys of what the page says. */
    public String getState() {
        return state;
    }

    /** The code in the link; null when it has none, or something else. */
    public String getCode() {
        String code = request.getParameter("codice");
        return LinkCode.isOne(code) ? code : null;
    }

    /** Whether it was sent without the one answer that is needed. */
    public boolean isIncomplete() {
        return "manca".equals(request.getParameter("esito"));
    }

    /** What is asked; null when the link leads nowhere. */
    public Outcome getQuestion() {
        return question;
    }
}
