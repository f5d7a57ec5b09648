package org.ordito.web.trame.followup;

import java.time.Clock;
import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.trame.followup.FollowupDesk;
import org.ordito.trame.followup.Outcome;
import org.ordito.trame.followup.OutcomeState;
import org.ordito.web.visitors.LinkInMessage;

/** {@code /trame/esiti}: where the link in a message leads that asks what became of somebody. It names nobody. */
@Named
@RequestScoped
public class OutcomeLinkPage {

    private static final Set<String> OUTCOMES = Set.of("grazie", "risposto", "chiuso", "sconosciuto");

    @Inject
    private FollowupDesk desk;

    @Inject
    private LinkInMessage link;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private Outcome question;
    private String state;

    @PostConstruct
    void read() {
        state = link.state(OUTCOMES, this::opened);
    }

    private String opened(String code) {
        question = desk.coded(code);
        boolean takesAnswers = question.isOpen() && !clock.instant().isAfter(question.getOpenUntil());
        return takesAnswers ? "aperto" : question.getState() == OutcomeState.ANSWERED ? "risposto" : "chiuso";
    }

    /** Last part of the keys of what the page says. */
    public String getState() {
        return state;
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
