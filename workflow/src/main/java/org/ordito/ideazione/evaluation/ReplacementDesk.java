package org.ordito.ideazione.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.Call;
import org.ordito.calls.Calls;
import org.ordito.calls.Phase;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.ideazione.OwnCases;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.platform.RuleViolation;

/** Where an evaluator is absent, or has found out about a tie: the manager gives the evaluation of one application, of the idea or of the plan, to somebody else. */
@ApplicationScoped
@Transactional
public class ReplacementDesk {

    /** Of what is late no page shows more; whoever reads of a hundred begins with the first. */
    private static final int MOST_LATE = 100;

    @Inject
    private ReplacementPolicy policy;

    @Inject
    private Calls calls;

    @Inject
    private IdeaApplications applications;

    @Inject
    private OwnCases ownCases;

    @Inject
    private Panels panels;

    @Inject
    private Assessments assessments;

    @Inject
    private Substitutes substitutes;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @Inject
    private EvaluationMessages messages;

    @Inject
    private IdeazioneProcess process;

    @Inject
    private Clock clock;

    /** Whom an application waits for, and who may be asked instead. */
    public ReplacementForm form(Actor manager, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.mayReplace(manager, ownCases.isConcerned(manager, application.getCall().id())).orRefuse();
        Phase phase = AssessmentRounds.phaseOf(application);
        List<Assessment> current = assessments.current(application, phase);
        Map<String, String> names = people.names(current.stream().map(Assessment::getEvaluator).toList());
        Instant now = clock.instant();
        return new ReplacementForm(number, application.getContent().getTitle(), application.getCall().getTitle(), phase, EvaluationDesk.applicants(application),
                current.stream().filter(Assessment::isSubmitted).count(), application.getCall().getSelection().getMinimumAssessments(),
                application.getCall().getTerms().getEvaluation(),
                application.isBeingEvaluated() ? current.stream().filter(Assessment::isAwaited).map(each -> awaited(each, names, now))
                        .sorted(Comparator.comparing(ReplacementForm.Awaited::name)).toList() : List.of(),
                substitutes.choice(application).candidates());
    }

    private static ReplacementForm.Awaited awaited(Assessment assessment, Map<String, String> names, Instant now) {
        return new ReplacementForm.Awaited(assessment.getEvaluator(), names.getOrDefault(assessment.getEvaluator(), assessment.getEvaluator()),
                assessment.getDeclaration() != null, assessment.getAskedAt(), assessment.getDueAt(), assessment.isLate(now));
    }

    /**
     * Gives the evaluation of an application that is awaited from one evaluator to another, who declares first and has the call's days for it. What the first one
     * has declared and scored counts no more.
     *
     * @param evaluator account of the one who is awaited
     * @param username  account of the one who is asked instead
     * @param reason    why; the first one reads it
     * @throws RuleViolation {@code work.done} when that evaluator is not asked any more; those of {@link Assessment#passOn} and {@link Substitutes#require}
     */
    public void replace(Actor manager, String number, String evaluator, String username, String reason) {
        IdeaApplication application = applications.lock(number);
        policy.mayReplace(manager, ownCases.isConcerned(manager, application.getCall().id())).orRefuse();
        Phase phase = AssessmentRounds.phaseOf(application);
        Assessment taken = assessments.find(application, evaluator, phase).filter(found -> application.isBeingEvaluated())
                .orElseThrow(() -> new RuleViolation("work.done"));
        Person substitute = substitutes.require(application, username);
        Assessment given = taken.passOn(username, reason, clock.instant());
        assessments.add(given);
        panels.lock(application.getCall().id()).admitSubstitute(username);
        audit.record(manager, "evaluation.evaluator-replaced", number, phase + ": " + evaluator + " -> " + username);
        messages.taken(taken);
        messages.given(given, substitute);
        process.passedOn(number, taskOf(phase), evaluator, username, given.getDueAt());
    }

    /** What of a call is late, the oldest first, {@value #MOST_LATE} at most. */
    public List<LateEvaluation> late(Actor who, String callSlug) {
        policy.maySeeLate(who).orRefuse();
        Call call = calls.withSlug(callSlug);
        Instant now = clock.instant();
        List<Assessment> late = Stream.of(Phase.values()).flatMap(phase -> assessments.awaited(call.id(), phase).stream())
                .filter(each -> each.getApplication().isBeingEvaluated() && each.isLate(now))
                .sorted(Comparator.comparing(Assessment::getDueAt)).limit(MOST_LATE).toList();
        Map<String, String> names = people.names(late.stream().map(Assessment::getEvaluator).distinct().toList());
        return late.stream().map(each -> new LateEvaluation(each.getApplication().getNumber(), each.getApplication().getContent().getTitle(), each.getPhase(),
                each.getEvaluator(), names.getOrDefault(each.getEvaluator(), each.getEvaluator()), each.getDueAt())).toList();
    }

    /** That an application was taken from this evaluator and why; empty when it is theirs to judge, or never was. */
    public Optional<PassedOn> passedOn(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        return assessments.takenFrom(who.username(), application).map(taken -> {
            policy.mayLearn(who, taken).orRefuse();
            return new PassedOn(number, application.getCall().getTitle(), taken.getSupersededAt(), taken.getReplacement().getReason());
        });
    }

    /** The user task in which an evaluator judges in this phase. */
    static String taskOf(Phase phase) {
        return phase == Phase.IDEA ? "Task_Evaluate" : "Task_ScorePlan";
    }
}
