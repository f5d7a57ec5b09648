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
import org.ordito.calls.Calls;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.StoredDocument;
import org.ordito.ideazione.Attachments;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.ClockWatch;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RuleViolation;

/** The final send, the same from wherever it comes: what is checked, kept, recorded and told to the process when a draft becomes an application. */
@ApplicationScoped
public class Sending {

    @Inject
    private People people;

    @Inject
    private Calls calls;

    @Inject
    private Drafts drafts;

    @Inject
    private Submissions submissions;

    @Inject
    private IdeaApplications applications;

    @Inject
    private Attachments attachments;

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

    /** One person's sends go one by one, whether from a page or from a machine, so that two at once cannot both be the first. */
    IdeaApplication send(Actor who, IdeaDraft draft, Set<Declaration> declarations, Instant receivedAt) {
        clockWatch.requireRight();
        people.holdBack(who.username());
        Call call = calls.hold(draft.getCall().id());
        SubmissionRules.requireOpen(call, receivedAt);
        requireNoneLive(who, call);
        Instant sentAt = receivedAt.truncatedTo(ChronoUnit.MILLIS);
        draft.declare(declarations, sentAt);
        List<Finding> findings = SubmissionRules.check(draft);
        if (!findings.isEmpty()) {
            throw new RuleViolation("submission.incomplete", findings.size());
        }
        List<String> coAuthors = draft.getCoAuthors().stream().map(CoAuthor::getUsername).toList();
        // everything in the draft has been read by now; its rows go before the number, for which whoever sends next waits
        drafts.remove(draft);
        String number = numbers.next("IDEA", sentAt.atZone(OrditoClock.ROME).getYear());
        StoredDocument record = documents.storeIssued(SentRecord.of(number, draft, sentAt), number + ".json", "application/json");
        IdeaApplication application = new IdeaApplication(number, call, who.username(), draft.getContent(), sentAt, record.getSha256());
        application.share(coAuthors);
        applications.add(application);
        attachments.addAll(application, draft.getAttachments().stream()
                .map(file -> new Attachments.Sent(file.getKind(), file.getDocument())).toList());
        submissions.add(new Submission(application, draft, record));
        audit.record(who, "application.submitted", number, record.getSha256());
        process.submitted(application);
        if (call.getState() == CallState.CLOSED) {
            process.callClosed(application);
        }
        return application;
    }

    /** @throws RuleViolation as {@link #whyNoOther} says */
    void requireNoneLive(Actor who, Call call) {
        whyNoOther(who, call).ifPresent(live -> {
            throw live;
        });
    }

    /** {@code submission.already-sent} when this person has an application to the call that is not withdrawn. */
    Optional<RuleViolation> whyNoOther(Actor who, Call call) {
        return applications.hasLive(who.username(), call.id()) ? Optional.of(new RuleViolation("submission.already-sent", call.getTitle())) : Optional.empty();
    }
}
