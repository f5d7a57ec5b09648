package org.ordito.ideazione.admissibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.StoredDocument;
import org.ordito.documents.UploadLimits;
import org.ordito.ideazione.ApplicationPolicy;
import org.ordito.ideazione.Delivery;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.people.Actor;
import org.ordito.platform.Permission;
import org.ordito.platform.RuleViolation;

/** Entering what people who applied on paper or by PEC answer to a request for documents, without signing in. */
@ApplicationScoped
@Transactional
public class PaperAnswerDesk {

    /** A scanned paper. @param position place of what it answers, from 1 */
    public record Scan(int position, String filename, InputStream content) {
    }

    @Inject
    private ApplicationPolicy policy;

    @Inject
    private AdmissibilityPolicy admissibilityPolicy;

    @Inject
    private IdeaApplications applications;

    @Inject
    private IntegrationRequests requests;

    @Inject
    private AnswersTaken answers;

    @Inject
    private DocumentStore documents;

    @Inject
    private Clock clock;

    /** A request for documents, for whoever may enter its answer. */
    public IntegrationRequest request(Actor who, String integrationNumber) {
        IntegrationRequest request = requests.numbered(integrationNumber);
        policy.mayEnterFor(who, request.getApplication()).orRefuse();
        return request;
    }

    /** The requests of an application on paper, oldest first. */
    public List<IntegrationRequest> requests(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.mayEnterFor(who, application).or(admissibilityPolicy.mayRead(who, application)).orRefuse();
        return requests.of(application);
    }

    /** Whether an answer to this request can still be entered by this person, or why not. */
    public Permission mayEnter(Actor who, IntegrationRequest request) {
        return policy.mayEnterFor(who, request.getApplication()).and(Permission.when(request.getAnsweredAt() == null, "work.done"))
                .and(Permission.when(request.isOpen() || answers.isUndecided(request), "arrivals.answer-decided"));
    }

    /**
     * Enters an answer as it came: it counts as sent when it arrived. Entered after the term was taken for expired, it is in time all the same,
     * as long as nothing was decided on it.
     *
     * @param texts by the place of what is asked, from 1
     * @throws RuleViolation {@code arrivals.answer-decided}, and as {@link Delivery.Written#check} and {@link IntegrationRequest#arrived} say
     */
    public void enter(Actor who, String integrationNumber, Delivery.Written how, Map<Integer, String> texts, List<Scan> scans) {
        policy.mayEnterFor(who, applications.numbered(IdeaApplications.caseOf(integrationNumber))).orRefuse();
        Map<Integer, StoredDocument> kept = new HashMap<>();
        scans.forEach(scan -> kept.put(scan.position(), store(who, scan)));
        IdeaApplication application = applications.lock(IdeaApplications.caseOf(integrationNumber));
        policy.mayEnterFor(who, application).orRefuse();
        IntegrationRequest request = requests.numbered(integrationNumber);
        Delivery delivery = how.check(request.getRequestedAt(), clock.instant());
        boolean isAwaited = request.isOpen();
        request.arrived(delivery, texts, kept);
        answers.take(who.onBehalfOf(application.getApplicant()), request, delivery.told(), isAwaited);
    }

    /** Whatever the portal can keep: what came on paper or by PEC is taken in as it came, whatever the form would have asked for. */
    private StoredDocument store(Actor who, Scan scan) {
        try {
            return documents.store(who, UploadLimits.DEFAULT, scan.content(), scan.filename());
        } catch (RuleViolation refused) {
            throw refused.at("file" + scan.position());
        }
    }
}
