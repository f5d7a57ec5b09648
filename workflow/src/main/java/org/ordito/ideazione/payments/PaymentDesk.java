package org.ordito.ideazione.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Set;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.StoredDocument;
import org.ordito.documents.UploadLimits;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.ideazione.funding.Grant;
import org.ordito.ideazione.funding.Grants;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** Payments: the applicant fills and submits claims, the officer checks them. */
@ApplicationScoped
@Transactional
public class PaymentDesk {

    @Inject
    private PaymentPolicy policy;

    @Inject
    private IdeaApplications applications;

    @Inject
    private PaymentClaims claims;

    @Inject
    private Grants grants;

    @Inject
    private DocumentStore documents;

    @Inject
    private ClaimMessages messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private IdeazioneProcess process;

    @Inject
    private Clock clock;

    /** A claim with what its page shows. @throws NotFound if there is none with that number */
    public ClaimCase open(Actor who, String claimNumber) {
        PaymentClaim claim = claims.numbered(claimNumber);
        IdeaApplication application = claim.getApplication();
        policy.maySee(who, application).orRefuse();
        return new ClaimCase(claim, grantOf(claim), claims.before(claim), policy.mayClaim(who, application).isGranted(),
                policy.mayCheck(who, application).isGranted());
    }

    /** How far an application's grant is paid. */
    public PaymentProgress progress(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.maySee(who, application).orRefuse();
        return new PaymentProgress(grants.of(application.id()).orElse(null), claims.of(application.id()));
    }

    /** A document of a claim; that somebody else than the applicant opened it is recorded. @param place of the expense, from 1; 0 for the guarantee */
    public Download document(Actor who, String claimNumber, int place) {
        PaymentClaim claim = claims.numbered(claimNumber);
        policy.maySee(who, claim.getApplication()).orRefuse();
        if (place < 0 || place > claim.getLines().size() || place == 0 && claim.getGuarantee() == null) {
            throw new NotFound(claimNumber + "/" + place);
        }
        StoredDocument document = place == 0 ? claim.getGuarantee() : claim.getLines().get(place - 1).getDocument();
        if (!claim.getApplication().isOf(who)) {
            audit.record(who, "payments.document-opened", claimNumber, String.valueOf(place));
        }
        return documents.download(who, document);
    }

    /** Hands in the guarantee of an advance; a later one takes its place. @throws RuleViolation see {@link PaymentClaim#guaranteedBy} */
    public void attachGuarantee(Actor applicant, String claimNumber, InputStream content, String filename) {
        StoredDocument document = store(applicant, claimNumber, content, filename);
        toFill(applicant, claimNumber).guaranteedBy(document);
        audit.record(applicant, "payments.guarantee-attached", claimNumber, "");
    }

    /** Lists an expense with the document that proves it. @throws RuleViolation see {@link PaymentClaim#add} */
    public void addExpense(Actor applicant, String claimNumber, Expense expense, InputStream content, String filename) {
        StoredDocument document = store(applicant, claimNumber, content, filename);
        PaymentClaim claim = toFill(applicant, claimNumber);
        claim.add(expense, document, claims.before(claim), clock.instant());
        audit.record(applicant, "payments.expense-added", claimNumber, expense.amount().toPlainString());
    }

    /** Takes an expense off the claim. @param sha256 of the document that proves it */
    public void removeExpense(Actor applicant, String claimNumber, String sha256) {
        toFill(applicant, claimNumber).removeLine(sha256);
        audit.record(applicant, "payments.expense-removed", claimNumber, sha256);
    }

    /** Submits a claim that asks for nothing. @throws RuleViolation see {@link PaymentClaim#forgo} */
    public void forgo(Actor applicant, String claimNumber) {
        PaymentClaim claim = toFill(applicant, claimNumber);
        claim.forgo(clock.instant());
        audit.record(applicant, "payments.forgone", claimNumber, "");
        process.done(claimNumber, "Task_PrepareClaim", applicant);
    }

    /** Submits a claim. @param amount claimed, in euro @throws RuleViolation see {@link PaymentClaim#submit} */
    public void submit(Actor applicant, String claimNumber, BigDecimal amount) {
        PaymentClaim claim = toFill(applicant, claimNumber);
        claim.submit(amount, claims.before(claim), clock.instant());
        audit.record(applicant, "payments.submitted", claimNumber, amount.toPlainString());
        process.done(claimNumber, "Task_PrepareClaim", applicant);
    }

    /**
     * Accepts all that was claimed; where nothing was, takes note of it.
     *
     * @param read {@link PaymentClaim#getVersion()} of the claim that was read before
     * @throws StaleEdit     if the claim was sent back and submitted anew meanwhile
     * @throws RuleViolation {@code payments.above-grant}; and see {@link PaymentClaim#accept}
     */
    public void accept(Actor officer, String claimNumber, int read) {
        PaymentClaim claim = toCheck(officer, claimNumber, read);
        claim.accept(officer.username(), claims.before(claim), clock.instant());
        take(claim);
        audit.record(officer, "payments.accepted", claimNumber, claim.getAcceptedAmount().toPlainString());
        if (claim.isForgone()) {
            messages.tell(claim, "payments.noted");
        }
        process.done(claimNumber, "Task_CheckClaim", officer);
    }

    /**
     * Accepts less than was claimed.
     *
     * @param read    {@link PaymentClaim#getVersion()} of the claim that was read before
     * @param refused places, from 1, of the expenses that are not admitted
     * @throws StaleEdit     if the claim was sent back and submitted anew meanwhile
     * @throws RuleViolation {@code payments.above-grant}; and see {@link PaymentClaim#reduce}
     */
    public void reduce(Actor officer, String claimNumber, int read, BigDecimal amount, Set<Integer> refused, String reason) {
        PaymentClaim claim = toCheck(officer, claimNumber, read);
        claim.reduce(officer.username(), amount, refused, reason, claims.before(claim), clock.instant());
        take(claim);
        audit.record(officer, "payments.reduced", claimNumber, claim.getAcceptedAmount().toPlainString());
        messages.tell(claim, "payments.reduced", claim.getClaimedAmount(), claim.getAcceptedAmount(), claim.getReason());
        process.done(claimNumber, "Task_CheckClaim", officer);
    }

    /**
     * Sends a claim back to be corrected.
     *
     * @param read {@link PaymentClaim#getVersion()} of the claim that was read before
     * @throws StaleEdit     if the claim was sent back and submitted anew meanwhile
     * @throws RuleViolation see {@link PaymentClaim#sendBack}
     */
    public void sendBack(Actor officer, String claimNumber, int read, String reason) {
        PaymentClaim claim = toCheck(officer, claimNumber, read);
        claim.sendBack(officer.username(), reason, clock.instant());
        audit.record(officer, "payments.sent-back", claimNumber, "");
        messages.tell(claim, "payments.sent-back", claim.getReason());
        process.done(claimNumber, "Task_CheckClaim", officer);
    }

    /** Looks into a file only of who may send it, and before anything is locked. */
    private StoredDocument store(Actor applicant, String claimNumber, InputStream content, String filename) {
        policy.mayClaim(applicant, applications.numbered(IdeaApplications.caseOf(claimNumber))).orRefuse();
        return documents.store(applicant, UploadLimits.DEFAULT, content, filename);
    }

    private PaymentClaim toFill(Actor applicant, String claimNumber) {
        IdeaApplication application = applications.lock(IdeaApplications.caseOf(claimNumber));
        policy.mayClaim(applicant, application).orRefuse();
        return claims.numbered(claimNumber);
    }

    private PaymentClaim toCheck(Actor officer, String claimNumber, int read) {
        IdeaApplication application = applications.lock(IdeaApplications.caseOf(claimNumber));
        policy.mayCheck(officer, application).orRefuse();
        PaymentClaim claim = claims.numbered(claimNumber);
        if (claim.getState() == ClaimState.SUBMITTED) {
            StaleEdit.unlessSame(read, claim.getVersion());
        }
        return claim;
    }

    private void take(PaymentClaim claim) {
        if (!grants.accept(grantOf(claim), claim.getAcceptedAmount())) {
            throw new RuleViolation("payments.above-grant");
        }
    }

    private Grant grantOf(PaymentClaim claim) {
        return grants.of(claim.getApplication().id()).orElseThrow();
    }
}
