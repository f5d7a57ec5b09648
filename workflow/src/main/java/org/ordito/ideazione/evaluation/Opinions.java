package org.ordito.ideazione.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.calls.Phase;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.admissibility.AdmissibilityChecks;
import org.ordito.ideazione.coaching.CoachingPaths;

/** Finds what office and coach think of what a panel judges. */
@ApplicationScoped
class Opinions {

    @Inject
    private AdmissibilityChecks checks;

    @Inject
    private CoachingPaths paths;

    AskedOpinions about(IdeaApplication application, Phase phase) {
        return new AskedOpinions(checks.preFeasibility(application).orElse(null),
                phase == Phase.PLAN ? paths.find(application).orElse(null) : null);
    }
}
