package org.ordito.ideazione.arrivals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.Calls;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.StoredDocument;
import org.ordito.documents.UploadLimits;
import org.ordito.ideazione.ApplicationPolicy;
import org.ordito.ideazione.Delivery;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.Leaving;
import org.ordito.ideazione.PaperWithdrawal;
import org.ordito.ideazione.PaperWithdrawals;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;

/** What people who applied on paper or by PEC send later: finding their application, and entering that they take it back. */
@ApplicationScoped
@Transactional
public class LaterArrivalDesk {

    @Inject
    private ArrivalPolicy policy;

    @Inject
    private ApplicationPolicy applicationPolicy;

    @Inject
    private ArrivalImports imports;

    @Inject
    private IdeaApplications applications;

    @Inject
    private PaperWithdrawals withdrawals;

    @Inject
    private Calls calls;

    @Inject
    private Leaving leaving;

    @Inject
    private DocumentStore documents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The number of an application of a call that came on paper or by PEC.
     *
     * @param which its number, or the one it has in the city's protocol
     * @throws RuleViolation {@code arrivals.none-such} when there is none
     */
    public String find(Actor who, String slug, String which) {
        policy.mayRead(who).orRefuse();
        return Delivery.protocol(which == null ? "" : which).flatMap(code -> imports.numbered(calls.withSlug(slug), code))
                .orElseThrow(() -> new RuleViolation("arrivals.none-such").at("which"));
    }

    /** An application on paper. @throws NotFound if there is none with that number, or it was sent on the portal */
    public LaterCase open(Actor who, String number) {
        policy.mayRead(who).orRefuse();
        IdeaApplication application = applications.numbered(number);
        if (application.getArrival() == null) {
            throw new NotFound(number);
        }
        return new LaterCase(application, withdrawals.of(application).orElse(null), applicationPolicy.mayEnterFor(who, application).isGranted());
    }

    /**
     * Takes an application back, as its applicant wrote. Entered once more, it changes nothing.
     *
     * @param words what was written; may be empty beside a scan
     * @param scan  of the paper; null when there is none
     * @throws RuleViolation {@code application.withdrawal-late}, and as {@link Delivery.Written#check} and {@link PaperWithdrawal} say
     */
    public void withdraw(Actor who, String number, Delivery.Written how, String words, InputStream scan, String filename) {
        applicationPolicy.mayEnterFor(who, applications.numbered(number)).orRefuse();
        StoredDocument document = scan == null ? null : documents.store(who, UploadLimits.DEFAULT, scan, filename);
        IdeaApplication application = applications.lock(number);
        applicationPolicy.mayEnterFor(who, application).orRefuse();
        if (withdrawals.of(application).isPresent()) {
            if (document != null) {
                documents.remove(document);
            }
            return;
        }
        Delivery delivery = how.check(application.getSentAt(), clock.instant());
        withdrawals.add(new PaperWithdrawal(application, delivery, words, document, who, clock.instant()));
        leaving.leave(who.onBehalfOf(application.getApplicant()), application, delivery);
    }

    /** The scan of a withdrawal; that it was opened is recorded. @throws NotFound if there is none */
    public Download scan(Actor who, String number) {
        policy.mayRead(who).orRefuse();
        StoredDocument document = withdrawals.of(applications.numbered(number)).map(PaperWithdrawal::getScan).orElseThrow(() -> new NotFound(number));
        audit.record(who, "arrivals.scan-opened", number, "");
        return documents.download(who, document);
    }
}
