package org.ordito.ideazione.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.audit.AuditTrail;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;

/** Taking a review request in, the same from wherever it comes: one for each application, recorded, and confirmed to the applicant. */
@ApplicationScoped
class ReviewsTaken {

    @Inject
    private Rankings rankings;

    @Inject
    private ReviewRequests reviews;

    @Inject
    private OutcomeLetters letters;

    @Inject
    private AuditTrail audit;

    /**
     * The ranking that a request is about; the caller holds the application.
     *
     * @throws RuleViolation {@code ranking.review-twice} @throws NotFound if none was published
     */
    Ranking questioned(IdeaApplication application) {
        if (reviews.find(application).isPresent()) {
            throw new RuleViolation("ranking.review-twice");
        }
        return rankings.published(application.getCall().id()).orElseThrow(() -> new NotFound(application.getNumber()));
    }

    /** @param who as the trail is to tell of them @param detail for the trail; empty for none */
    void take(Actor who, ReviewRequest request, String detail) {
        reviews.add(request);
        audit.record(who, "ranking.review-requested", request.getApplication().getNumber(), detail);
        letters.reviewReceived(request);
    }
}
