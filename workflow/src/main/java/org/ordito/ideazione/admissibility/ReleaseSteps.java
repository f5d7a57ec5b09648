package org.ordito.ideazione.admissibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.Correspondence;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaLetter;
import org.ordito.ideazione.IdeaLetters;
import org.ordito.letters.LetterOrder;
import org.ordito.platform.NotFound;
import org.ordito.platform.Text;

/** What the release of a call's outcomes of admissibility asks and orders. */
@Named("releaseSteps")
@ApplicationScoped
public class ReleaseSteps {

    @Inject
    private AdmissibilityReleases releases;

    @Inject
    private AdmissibilityChecks checks;

    @Inject
    private IdeaLetters letters;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Clock clock;

    public Date releaseAt(Long callId) {
        return Date.from(releases.find(callId).map(AdmissibilityRelease::getReleaseAt).orElseThrow(() -> new NotFound("release of call " + callId)));
    }

    /** The instant has come: all are told in one transaction, in which nothing is asked for each but what is written. */
    public void release(Long callId) {
        Instant now = clock.instant();
        releases.lock(callId).released(now);
        Map<String, String> reasons = checks.ofCall(callId);
        List<LetterOrder> orders = new ArrayList<>();
        for (AdmissibilityReleases.Told told : releases.toTell(callId)) {
            IdeaApplication application = told.application();
            application.admissibilityReleased(now);
            boolean isExcluded = application.getState() == ApplicationState.INADMISSIBLE;
            orders.add(letters.order(isExcluded ? IdeaLetter.EXCLUSION : IdeaLetter.ADMISSION, application, told.applicant(), Map.of(
                    "motivo", reasons.getOrDefault(application.getNumber(), ""),
                    "termine_riesame", Text.of(Text.ITALIAN, "admissibility.review-term", application.getCall().getTerms().getReview()))));
            correspondence.write(application, told.applicant(), isExcluded ? "admissibility.mail.excluded" : "admissibility.mail.admitted",
                    application.getNumber(), application.getContent().getTitle(), application.getCall().getTitle(),
                    reasons.getOrDefault(application.getNumber(), ""), application.getCall().getTerms().getReview());
        }
        letters.issue(orders);
    }

    /** The ranking came first, and with it every outcome. */
    public void releasedWithRanking(Long callId) {
        releases.lock(callId).released(clock.instant());
    }
}
