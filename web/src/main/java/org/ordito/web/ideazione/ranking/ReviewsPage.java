package org.ordito.web.ideazione.ranking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.ranking.RankingDesk;
import org.ordito.ideazione.ranking.ReviewBoard;
import org.ordito.ideazione.ranking.ReviewDecision;
import org.ordito.ideazione.ranking.ReviewDesk;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.web.ideazione.CaseInAddress;
import org.ordito.web.text.PageText;

/** The manager decides review requests, then approves the final ranking. */
@Named
@RequestScoped
public class ReviewsPage {

    @Inject
    private Actor actor;

    @Inject
    private ReviewDesk reviewDesk;

    @Inject
    private RankingDesk rankingDesk;

    @Inject
    private PageText text;

    @Inject
    private CaseInAddress here;

    @Inject
    @Param(name = "application")
    private String application;

    private ReviewBoard board;
    private ReviewDecision decision;
    private String reason;

    public ReviewBoard getBoard() {
        if (board == null) {
            board = reviewDesk.board(actor, here.number());
        }
        return board;
    }

    /** The request that the address names and that waits for a decision; else null. */
    public ReviewBoard.Request getOpened() {
        return getBoard().requests().stream().filter(r -> r.number().equals(application) && r.isPending()).findFirst().orElse(null);
    }

    public void decide() throws IOException {
        reviewDesk.decideReview(actor, application, decision == ReviewDecision.ACCEPTED, reason);
        Messages.addFlashGlobalInfo(text.of("ranking.page.review-decided", application));
        Faces.redirect("/app/ideazione/reviews.xhtml?number=" + here.number());
    }

    public void approve() throws IOException {
        boolean reassessment = getBoard().isReassessmentNeeded();
        rankingDesk.approveFinal(actor, here.number());
        here.leaveToDesk(reassessment ? "ranking.page.reopened" : "ranking.page.approved");
    }

    public boolean isManager() {
        return actor.is(Role.MANAGER);
    }

    public ReviewDecision[] getDecisions() {
        return ReviewDecision.values();
    }

    public ReviewDecision getDecision() {
        return decision;
    }

    public void setDecision(ReviewDecision decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
