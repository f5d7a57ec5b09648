package org.ordito.ideazione.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ordito.calls.Call;
import org.ordito.calls.Phase;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.people.Actor;

/** Tells the applicant and the office how the panel scored a business plan, and why. */
@ApplicationScoped
@Transactional
public class PlanScoresDesk {

    @Inject
    private EvaluationPolicy policy;

    @Inject
    private IdeaApplications applications;

    @Inject
    private Assessments assessments;

    @Inject
    private Panels panels;

    /** Empty until the whole panel has scored the plan, and for whoever may not see it. */
    public Optional<PlanScores> of(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        List<Assessment> all = assessments.current(application, Phase.PLAN);
        if (!policy.maySeePlanScores(who, application, all).isGranted()) {
            return Optional.empty();
        }
        Call call = application.getCall();
        return Optional.of(new PlanScores(call.criteria(Phase.PLAN), call.getSelection().threshold(Phase.PLAN),
                assessments.points(application, Phase.PLAN), LetteredScores.of(panels.of(call.id()), all)));
    }
}
