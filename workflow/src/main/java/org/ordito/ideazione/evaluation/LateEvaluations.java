package org.ordito.ideazione.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ordito.calls.Call;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.RomeTime;

/**
 * Tells of evaluations whose term is over, each once. Those of a call end in the same moment for most of its applications: so each evaluator is written to
 * once a day about all of them, and so are the managers, who find them on the page of the panel.
 */
@ApplicationScoped
class LateEvaluations {

    @Inject
    private Assessments assessments;

    @Inject
    private Panels panels;

    @Inject
    private EvaluationMessages messages;

    @Inject
    private Clock clock;

    /** Tells of what has become late about one application. One at a time for each call, so that nobody is told twice. */
    void tell(IdeaApplication application) {
        Call call = application.getCall();
        panels.lock(call.id());
        Instant now = clock.instant();
        Set<String> told = assessments.toldSince(call.id(), RomeTime.startOf(RomeTime.dayOf(now)));
        List<Assessment> late = assessments.current(application, AssessmentRounds.phaseOf(application)).stream().filter(each -> each.tellLate(now)).toList();
        late.stream().filter(each -> !told.contains(each.getEvaluator())).forEach(each -> messages.remind(each.getEvaluator(), call, each.getDueAt()));
        if (!late.isEmpty() && told.isEmpty()) {
            messages.tellManagers(call);
        }
    }
}
