package org.ordito.ideazione.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.Call;
import org.ordito.calls.Calls;
import org.ordito.calls.Criterion;
import org.ordito.calls.Phase;
import org.ordito.calls.Terms;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.StoredDocument;
import org.ordito.ideazione.Attachments;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.ideazione.OwnCases;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RuleViolation;

/** The panel's desk: the manager appoints it, its members declare, abstain and score. */
@ApplicationScoped
@Transactional
public class EvaluationDesk {

    @Inject
    private EvaluationPolicy policy;

    @Inject
    private Calls calls;

    @Inject
    private IdeaApplications applications;

    @Inject
    private OwnCases ownCases;

    @Inject
    private Attachments attachments;

    @Inject
    private DocumentStore documents;

    @Inject
    private Opinions opinions;

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
    private Outbox outbox;

    @Inject
    private IdeazioneProcess process;

    @Inject
    private Clock clock;

    /**
     * Appoints the panel of a call.
     *
     * @param usernames    evaluators, as many as the call says
     * @param chair        one of them
     * @param actReference number and date of the act
     * @throws RuleViolation {@code evaluation.not-evaluator}, {@code evaluation.member-applied}, {@code work.done}, and those of {@link Panel}
     */
    public void appointPanel(Actor manager, String callSlug, List<String> usernames, String chair, String actReference) {
        Long callId = calls.withSlug(callSlug).id();
        policy.mayAppoint(manager, ownCases.isConcerned(manager, callId)).orRefuse();
        Call call = calls.lock(callId);
        if (panels.exists(call.id())) {
            throw new RuleViolation("work.done");
        }
        List<Person> members = usernames.stream().map(this::evaluator).toList();
        requireUnconcerned(members, callId);
        panels.add(new Panel(call, usernames, chair, actReference, clock.instant(), new SecureRandom()));
        audit.record(manager, "evaluation.panel-appointed", callSlug, actReference);
        members.forEach(member -> outbox.send(member, callSlug, "evaluation.appointed", member.getName(), call.getTitle(), actReference));
        process.done(callSlug, "Task_AppointPanel", manager);
    }

    private Person evaluator(String username) {
        return people.find(username).filter(person -> person.getRoles().contains(Role.EVALUATOR))
                .orElseThrow(() -> new RuleViolation("evaluation.not-evaluator", username).at("members"));
    }

    private void requireUnconcerned(List<Person> members, Long callId) {
        Set<String> concerned = ownCases.concernedAmong(members, callId);
        members.stream().filter(member -> concerned.contains(member.getUsername())).findFirst().ifPresent(member -> {
            throw new RuleViolation("evaluation.member-applied", member.getName()).at("members");
        });
    }

    /** Declares to have nothing to do with who applies; from then on the evaluator sees the application. */
    public void declareNoConflict(Actor evaluator, String number) {
        IdeaApplication application = applications.lock(number);
        Assessment assessment = own(evaluator, application);
        assessment.declareNoConflict(clock.instant());
        audit.record(evaluator, "evaluation.no-conflict-declared", number, "");
    }

    /**
     * Declares a tie with who applies, known at once or found out before the scores are submitted, and judges no further.
     *
     * @throws RuleViolation as {@link Assessment#abstain} and {@link AssessmentRound#requireEnoughAfterAbstention}
     */
    public void abstain(Actor evaluator, String number, ConflictKind kind) {
        IdeaApplication application = applications.lock(number);
        Assessment assessment = asked(evaluator, application);
        assessment.abstain(kind, clock.instant());
        new AssessmentRound(application, assessments.current(application, assessment.getPhase())).requireEnoughAfterAbstention(assessment.getPhase());
        audit.record(evaluator, "evaluation.abstained", number, assessment.getPhase().name());
        process.done(number, ReplacementDesk.taskOf(assessment.getPhase()), evaluator);
    }

    /** Keeps scores to be completed later. @throws RuleViolation as {@link Assessment#save} */
    public void saveScores(Actor evaluator, String number, List<Score> scores) {
        IdeaApplication application = applications.lock(number);
        own(evaluator, application).save(criteria(application), scores);
        audit.record(evaluator, "evaluation.scores-saved", number, "");
    }

    /** Keeps and freezes scores. @throws RuleViolation as {@link Assessment#save} and {@link Assessment#submit} */
    public void submitScores(Actor evaluator, String number, List<Score> scores) {
        IdeaApplication application = applications.lock(number);
        Assessment assessment = own(evaluator, application);
        assessment.save(criteria(application), scores);
        assessment.submit(criteria(application), clock.instant());
        audit.record(evaluator, "evaluation.scores-submitted", number, assessment.getPhase().name());
        process.done(number, ReplacementDesk.taskOf(assessment.getPhase()), evaluator);
    }

    /**
     * Asks one more evaluator about an application from which too many abstained.
     *
     * @throws RuleViolation as {@link Substitutes#require}; {@code work.done}
     */
    public void appointSubstitute(Actor manager, String number, String username) {
        IdeaApplication application = applications.lock(number);
        policy.mayAppoint(manager, ownCases.isConcerned(manager, application.getCall().id())).orRefuse();
        Person substitute = substitutes.require(application, username);
        panels.lock(application.getCall().id()).admitSubstitute(username);
        assessments.add(Assessment.ofSubstitute(application, username, Phase.IDEA, clock.instant()));
        audit.record(manager, "evaluation.substitute-appointed", number, username);
        outbox.send(substitute, number, "evaluation.substitute", substitute.getName(), application.getCall().getTitle(), number);
        process.done(number, "Task_AppointSubstitute", manager);
    }

    /** The panel of a call, or what is needed to appoint it. */
    public PanelForm panel(Actor who, String callSlug) {
        policy.maySeePanel(who).orRefuse();
        Call call = calls.withSlug(callSlug);
        List<Person> evaluators = people.withRole(Role.EVALUATOR);
        return new PanelForm(callSlug, call.getTitle(), evaluators, ownCases.concernedAmong(evaluators, call.id()), call.getSelection().getPanelSize(),
                Terms.daysAfter(call.getClosesAt(), call.getTerms().getPanel()), panels.find(call.id()).orElse(null));
    }

    /** What this evaluator may see of an application, and has scored so far. */
    public AssessmentSheet sheet(Actor evaluator, String number) {
        IdeaApplication application = applications.numbered(number);
        Assessment own = asked(evaluator, application);
        Phase phase = own.getPhase();
        List<Assessment> all = assessments.current(application, phase);
        boolean open = policy.maySeeApplication(evaluator, own).isGranted();
        boolean allIn = own.isSubmitted() && policy.maySeeScores(evaluator, application, all).isGranted();
        Call call = application.getCall();
        return new AssessmentSheet(number, call.getTitle(), phase, own.getRound(), applicants(application),
                open ? JudgedIdea.of(application.getContent()) : null, open ? attachments.aboutIdea(application) : List.of(), own.getDeclaration(), own.isSubmitted(),
                own.getDueAt(), call.criteria(phase),
                call.getSelection().threshold(phase), open ? opinions.about(application, phase) : null, own.getScores(),
                allIn ? LetteredScores.of(panels.of(call.id()), all) : List.of(), allIn ? assessments.points(application, phase) : null);
    }

    /** A file that tells of the idea; that it was opened is recorded. @param position place among the application's files, from 1 */
    public Download attachment(Actor evaluator, String number, int position) {
        IdeaApplication application = applications.numbered(number);
        policy.maySeeApplication(evaluator, own(evaluator, application)).orRefuse();
        StoredDocument document = attachments.aboutIdea(application, position);
        audit.record(evaluator, "evaluation.attachment-opened", number, String.valueOf(position));
        return documents.download(evaluator, document);
    }

    /** What is needed to appoint a substitute for an application. */
    public SubstituteForm substitute(Actor manager, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.mayAppoint(manager, ownCases.isConcerned(manager, application.getCall().id())).orRefuse();
        List<Assessment> asked = assessments.current(application, Phase.IDEA);
        Map<String, String> names = people.names(asked.stream().map(Assessment::getEvaluator).toList());
        List<SubstituteForm.Abstention> abstained = asked.stream().filter(Assessment::isAbstained)
                .map(each -> new SubstituteForm.Abstention(names.getOrDefault(each.getEvaluator(), each.getEvaluator()), each.getConflictKind())).toList();
        Substitutes.Choice choice = substitutes.choice(application);
        return new SubstituteForm(number, application.getContent().getTitle(), application.getCall().getTitle(), applicants(application),
                asked.stream().filter(Assessment::isSubmitted).count(), application.getCall().getSelection().getMinimumAssessments(),
                abstained, choice.candidates(), choice.concerned());
    }

    static String applicants(IdeaApplication application) {
        String applicant = application.getContent().getApplicantName();
        String contact = application.getContent().getContactName();
        return contact == null || applicant.equals(contact) ? applicant : applicant + " (" + contact + ")";
    }

    private static List<Criterion> criteria(IdeaApplication application) {
        return application.getCall().criteria(AssessmentRounds.phaseOf(application));
    }

    /** The assessment of who was asked, and may be concerned: then they can only abstain. */
    private Assessment asked(Actor evaluator, IdeaApplication application) {
        Assessment assessment = assessments.find(application, evaluator.username(), AssessmentRounds.phaseOf(application))
                .orElseThrow(() -> new NotAllowed("evaluation.not-yours"));
        policy.mayAbstain(evaluator, assessment).orRefuse();
        return assessment;
    }

    private Assessment own(Actor evaluator, IdeaApplication application) {
        Assessment assessment = asked(evaluator, application);
        policy.mayJudge(evaluator, assessment).orRefuse();
        return assessment;
    }
}
