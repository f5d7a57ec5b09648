package org.ordito.ideazione.admissibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.Terms;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.ReceivedFile;
import org.ordito.documents.StoredDocument;
import org.ordito.documents.UploadLimits;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.ArrivalRemarks;
import org.ordito.ideazione.Attachments;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** Checking an application, asking for what is missing, answering, deciding, and the opinion on what is admitted. */
@ApplicationScoped
@Transactional
public class AdmissibilityDesk {

    private static final String CHECK = "Task_CheckAdmissibility";
    private static final String PRE_FEASIBILITY = "Task_PreFeasibility";

    @Inject
    private AdmissibilityPolicy policy;

    @Inject
    private IdeaApplications applications;

    @Inject
    private AdmissibilityChecks checks;

    @Inject
    private IntegrationRequests requests;

    @Inject
    private AnswersTaken answers;

    @Inject
    private AdmissibilityReleases releases;

    @Inject
    private Attachments attachments;

    @Inject
    private ArrivalRemarks remarks;

    @Inject
    private DocumentStore documents;

    @Inject
    private WorkList workList;

    @Inject
    private AuditTrail audit;

    @Inject
    private IdeazioneProcess process;

    @Inject
    private Clock clock;

    /** The application with its check. @throws org.ordito.platform.NotFound while the check has not begun */
    public AdmissibilityCase check(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.mayRead(who, application).orRefuse();
        AdmissibilityCheck check = checks.of(application);
        return new AdmissibilityCase(application, attachments.of(application), remarks.of(application), check, requests.of(application),
                suspension(check), workList.find(number, CHECK, who).isPresent());
    }

    /** What the applicant may know of it; the office sees the same. */
    public AdmissibilityOutcome outcome(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.mayKnow(who, application).orRefuse();
        AdmissibilityCheck check = checks.find(application).orElse(null);
        boolean isTold = check != null && check.isExcluded() && application.isAdmissibilityReleased();
        return new AdmissibilityOutcome(check == null ? null : suspension(check), isTold ? check.getReason() : null);
    }

    private Suspension suspension(AdmissibilityCheck check) {
        return requests.of(check.getApplication(), IntegrationStage.ADMISSIBILITY).stream().reduce((earlier, later) -> later)
                .flatMap(request -> check.suspension(request.getDueAt())).orElse(null);
    }

    /**
     * Keeps what was found so far, as often as needed.
     *
     * @param read {@link AdmissibilityCheck#getVersion()} of the check that was read before writing
     * @throws org.ordito.platform.StaleEdit and RuleViolation as {@link AdmissibilityCheck#record} says
     */
    public void saveChecklist(Actor who, String number, int read, List<CheckedItem> found) {
        saveChecklist(who, number, read, found, null);
    }

    /** The same with the grounds of an exclusion as far as they are written. @param grounds null to leave them as they are */
    public void saveChecklist(Actor who, String number, int read, List<CheckedItem> found, List<ExclusionGround> grounds) {
        AdmissibilityCheck check = checks.toWrite(toCheck(who, number));
        check.record(read, found);
        if (grounds != null) {
            check.draftGrounds(read, grounds);
        }
        audit.record(who, "admissibility.checked", number, "");
    }

    /** Admits the application; its pre-feasibility comes next. @throws RuleViolation as {@link AdmissibilityCheck#admit} says */
    public void admit(Actor who, String number) {
        IdeaApplication application = toCheck(who, number);
        checks.of(application).admit(who.name(), clock.instant());
        application.admitted(clock.instant());
        audit.record(who, "application.admitted", number, "");
        process.done(number, CHECK, who);
        releases.check(application.getCall());
    }

    /**
     * Proposes to exclude the application. The manager confirms; the applicant learns it, with the reason, when the outcomes are released.
     *
     * @param grounds the articles of the call that are not met, each with its reason
     * @throws RuleViolation as {@link AdmissibilityCheck#proposeExclusion} says
     */
    public void proposeExclusion(Actor who, String number, List<ExclusionGround> grounds) {
        checks.toWrite(toCheck(who, number)).proposeExclusion(grounds, who, clock.instant());
        audit.record(who, "application.exclusion-proposed", number, "");
        process.done(number, CHECK, who);
    }

    /**
     * Asks the applicant for all that the checklist finds missing.
     *
     * @param asked for each missing item, what exactly the applicant has to send
     * @param days  what the applicant has to answer: the call's, or more
     * @return the request's number
     * @throws RuleViolation as {@link AdmissibilityCheck#requestIntegration} and {@link IntegrationRequest} say
     */
    public String requestIntegration(Actor who, String number, Map<ChecklistItem, String> asked, int days) {
        IdeaApplication application = toCheck(who, number);
        AdmissibilityCheck check = checks.of(application);
        check.requestIntegration(asked.keySet(), who.name(), clock.instant());
        List<Asked> all = application.getCall().getRequirements().stream()
                .filter(requirement -> asked.containsKey(new ChecklistItem(requirement.getCode())))
                .map(requirement -> Asked.of(requirement, asked.get(new ChecklistItem(requirement.getCode())))).toList();
        IntegrationRequest request = requests.open(who, application, IntegrationStage.ADMISSIBILITY, all, days);
        process.done(number, CHECK, who);
        return request.getNumber();
    }

    /** A request for documents, for the applicant and the office. */
    public IntegrationRequest integration(Actor who, String integrationNumber) {
        IntegrationRequest request = requests.numbered(integrationNumber);
        policy.mayReadRequest(who, request).orRefuse();
        return request;
    }

    /** A file of an answer; that somebody else than the applicant opened it is recorded. @param file its public id */
    public Download integrationFile(Actor who, String integrationNumber, String file) {
        IntegrationRequest request = integration(who, integrationNumber);
        StoredDocument document = request.file(file).getDocument();
        if (!request.getApplication().isOf(who)) {
            audit.record(request.getApplication().asRecorded(who), "integration.file-opened", integrationNumber, file);
        }
        return documents.download(who, document);
    }

    /**
     * Keeps what is written so far.
     *
     * @param read       {@link IntegrationRequest#getVersion} of the request that was read before writing
     * @param texts      by the place of what is asked, from 1
     * @param receivedAt when the request reached the server, here as in what follows: this alone decides whether it is in time
     * @throws org.ordito.platform.StaleEdit and RuleViolation as {@link IntegrationRequest#write} says
     */
    public void saveAnswers(Actor who, String integrationNumber, int read, Map<Integer, String> texts, Instant receivedAt) {
        write(toAnswer(who, integrationNumber), read, texts, receivedAt);
    }

    private void write(IntegrationRequest request, int read, Map<Integer, String> texts, Instant receivedAt) {
        if (request.write(read, texts, receivedAt)) {
            requests.written(request);
        }
    }

    /** What may be sent in answer to one thing asked. @param position its place, from 1. @throws RuleViolation {@code admissibility.not-asked} */
    public UploadLimits limits(Actor who, String integrationNumber, int position) {
        IntegrationRequest request = requests.numbered(integrationNumber);
        policy.mayAnswer(who, request).orRefuse();
        return request.at(position).limits();
    }

    /** Adds a file that {@link IncomingAnswers} took in. @throws RuleViolation as {@link IntegrationRequest#attach} says */
    public void attach(Actor who, String integrationNumber, int position, ReceivedFile file, Instant receivedAt) {
        IntegrationRequest request = toAnswer(who, integrationNumber);
        StoredDocument document = documents.keep(who, file);
        if (!request.attach(position, document, receivedAt)) {
            documents.removeUnused(List.of(document));
        }
    }

    /** Takes a file off; it is removed unless something else has it. @param file its public id */
    public void detach(Actor who, String integrationNumber, String file, Instant receivedAt) {
        toAnswer(who, integrationNumber).detach(file, receivedAt).ifPresent(document -> documents.removeUnused(List.of(document)));
    }

    /**
     * Sends the answer; its files join those of the application.
     *
     * @param read and texts as they were saved, so that nothing else is sent than what was read
     * @throws org.ordito.platform.StaleEdit as {@link IntegrationRequest#write} says
     * @throws RuleViolation {@code arrivals.answer-decided}, and as {@link IntegrationRequest#answer} says
     */
    public void answerIntegration(Actor who, String integrationNumber, int read, Map<Integer, String> texts, Instant receivedAt) {
        IntegrationRequest request = toAnswer(who, integrationNumber);
        write(request, read, texts, receivedAt);
        boolean isAwaited = request.isOpen();
        request.answer(receivedAt);
        answers.take(request.getApplication().asRecorded(who), request, "", isAwaited);
    }

    /** An admitted application with the opinion on it, if it was given. */
    public PreFeasibilityCase preFeasibility(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.mayRead(who, application).orRefuse();
        return new PreFeasibilityCase(application, attachments.of(application), checks.preFeasibility(application).orElse(null),
                Terms.daysAfter(application.getStateSince(), application.getCall().getTerms().getPreFeasibility()),
                workList.find(number, PRE_FEASIBILITY, who).isPresent());
    }

    /** Records the opinion; the application then waits for the panel. @throws RuleViolation {@code work.done}, and as {@link PreFeasibility} says */
    public void recordPreFeasibility(Actor who, String number, Opinion technical, Opinion economic, Opinion legal, Opinion overall) {
        IdeaApplication application = toCheck(who, number);
        if (application.getState() != ApplicationState.PRE_FEASIBILITY) {
            throw new RuleViolation("work.done");
        }
        checks.add(new PreFeasibility(application, technical, economic, legal, overall, who.name(), clock.instant()));
        application.preFeasibilityRecorded(clock.instant());
        audit.record(who, "application.pre-feasibility", number, overall.getVerdict().name());
        process.done(number, PRE_FEASIBILITY, who);
    }

    private IdeaApplication toCheck(Actor who, String number) {
        IdeaApplication application = applications.lock(number);
        policy.mayCheck(who, application).orRefuse();
        return application;
    }

    private IntegrationRequest toAnswer(Actor who, String integrationNumber) {
        applications.lock(IdeaApplications.caseOf(integrationNumber));
        IntegrationRequest request = requests.numbered(integrationNumber);
        policy.mayAnswer(who, request).orRefuse();
        return request;
    }
}
