package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.Call;
import org.ordito.calls.CallState;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.StoredDocument;
import org.ordito.ideazione.Arrival;
import org.ordito.ideazione.ArrivalRemarks;
import org.ordito.ideazione.Attachments;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.mandates.Mandate;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.platform.ClockWatch;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RuleViolation;

/** The final send, the same from wherever it comes: what is checked, kept, recorded and told to the process when a draft becomes an application. */
@ApplicationScoped
public class Sending {

    private static final String SENT = "IDEA";

    /** A series of its own: taking in hundreds holds its row for seconds, and no final send may wait for that. */
    private static final String ARRIVED = "IDEA-C";

    @Inject
    private People people;

    @Inject
    private Drafts drafts;

    @Inject
    private Submissions submissions;

    @Inject
    private IdeaApplications applications;

    @Inject
    private Attachments attachments;

    @Inject
    private ArrivalRemarks remarks;

    @Inject
    private DocumentStore documents;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private AuditTrail audit;

    @Inject
    private IdeazioneProcess process;

    @Inject
    private ClockWatch clockWatch;

    /**
     * One applicant's sends go one by one, whether from a page, from the focal point or from a machine, so that two at once cannot both be the
     * first: the caller holds back its owner, then holds its call.
     */
    IdeaApplication send(Actor who, IdeaDraft draft, Set<Declaration> declarations, Instant receivedAt) {
        clockWatch.requireRight();
        Call call = draft.getCall();
        SubmissionRules.requireOpen(call, receivedAt);
        requireNoneLive(draft.getOwner(), call);
        Mandate sentUnder = draft.isHeldBy(who) ? draft.getMandate() : null;
        if (sentUnder != null && !sentUnder.stands()) {
            throw new RuleViolation("submission.mandate-missing");
        }
        Instant sentAt = receivedAt.truncatedTo(ChronoUnit.MILLIS);
        draft.declare(declarations, sentAt);
        List<Finding> findings = SubmissionRules.check(draft, sentUnder);
        if (!findings.isEmpty()) {
            throw new RuleViolation("submission.incomplete", findings.size());
        }
        List<String> coAuthors = draft.getCoAuthors().stream().map(CoAuthor::getUsername).toList();
        // everything in the draft has been read by now; its rows go before the number, for which whoever sends next waits
        drafts.remove(draft);
        String number = nextNumber(SENT, sentAt);
        StoredDocument record = keep(number, SentRecord.of(number, draft, sentAt, sentUnder));
        IdeaApplication application = new IdeaApplication(number, call, draft.getOwner(), draft.getContent(), sentAt, record.getSha256());
        application.share(coAuthors);
        application.cameBy(draft.getMandate(), sentUnder);
        add(application, draft, record);
        audit.record(draft.asRecorded(who), "application.submitted", number, record.getSha256());
        return application;
    }

    /**
     * Takes in an application that arrived on paper or by PEC: as if sent at the instant of its arrival, by somebody without an account.
     * The caller holds the call, and has asked whether it still takes such applications.
     *
     * @param who     of the office, who wrote it down
     * @param arrived without faults
     * @throws RuleViolation {@code submission.not-open}, {@code submission.deadline-passed} as of its arrival
     */
    public IdeaApplication takeIn(Actor who, Arrived arrived, Arrival arrival, Instant arrivedAt) {
        IdeaDraft draft = arrived.draft();
        SubmissionRules.requireOpen(draft.getCall(), arrivedAt);
        IdeaContent content = draft.getContent();
        people.add(Person.withoutAccount(draft.getOwner(), content.getApplicantName(), content.getContactEmail()));
        String number = nextNumber(ARRIVED, arrivedAt);
        StoredDocument record = keep(number, SentRecord.ofArrival(number, draft, arrivedAt, arrival));
        IdeaApplication application = IdeaApplication.arrived(arrival, number, draft.getCall(), draft.getOwner(), content, arrivedAt, record.getSha256());
        add(application, draft, record);
        remarks.add(application, arrived.remarks());
        audit.record(who, "application.taken-in", number, record.getSha256());
        return application;
    }

    private String nextNumber(String series, Instant sentAt) {
        return numbers.next(series, sentAt.atZone(OrditoClock.ROME).getYear());
    }

    private StoredDocument keep(String number, byte[] record) {
        return documents.storeIssued(record, number + ".json", "application/json");
    }

    private void add(IdeaApplication application, IdeaDraft draft, StoredDocument record) {
        applications.add(application);
        attachments.addAll(application, draft.getAttachments().stream()
                .map(file -> new Attachments.Sent(file.getKind(), file.getDocument())).toList());
        submissions.add(new Submission(application, draft, record));
        process.submitted(application);
        if (application.getCall().getState() == CallState.CLOSED) {
            process.callClosed(application);
        }
    }

    /** @throws RuleViolation as {@link #whyNoOther} says */
    void requireNoneLive(String applicant, Call call) {
        whyNoOther(applicant, call).ifPresent(live -> {
            throw live;
        });
    }

    /** {@code submission.already-sent} when this person has an application to the call that is not withdrawn. */
    Optional<RuleViolation> whyNoOther(String applicant, Call call) {
        return applications.hasLive(applicant, call.id()) ? Optional.of(new RuleViolation("submission.already-sent", call.getTitle())) : Optional.empty();
    }
}
