package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ordito.calls.ApplicationForm;
import org.ordito.calls.Call;
import org.ordito.calls.Calls;
import org.ordito.documents.DocumentStore;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.RuleViolations;

/** Applications that machines send whole. */
@ApplicationScoped
@Transactional
public class MachineDesk {

    @Inject
    private SubmissionPolicy policy;

    @Inject
    private Calls calls;

    @Inject
    private MachineSends machineSends;

    @Inject
    private Sending sending;

    @Inject
    private People people;

    @Inject
    private DocumentStore documents;

    /**
     * What a machine's request is answered before anybody looks into what it says: the first receipt, when it was sent before.
     *
     * @throws RuleViolation {@code submission.key-reused} when something else was sent under its key, and {@code submission.not-open},
     *                       {@code submission.deadline-passed}, {@code submission.already-sent} when nothing can be sent
     */
    public Optional<Receipt> answered(Actor who, MachineRequest request) {
        policy.mayApply(who).orRefuse();
        Call call = calls.find(request.slug()).filter(found -> found.getState().isPublic()).orElseThrow(() -> new NotFound(request.slug()));
        // asked before the key: what the same request becomes in between must be found by its key
        Optional<RuleViolation> live = sending.whyNoOther(who.username(), call);
        Optional<MachineSend> sent = machineSends.find(who.username(), request.key());
        if (sent.isEmpty()) {
            SubmissionRules.requireOpen(call, request.receivedAt());
            live.ifPresent(violation -> {
                throw violation;
            });
        }
        return sent.map(send -> send.answer(request));
    }

    /**
     * Sends an application that comes whole, its files taken in by {@link IncomingFiles}, under the rules of {@link SubmissionDesk#submit}. A draft of the same
     * person stays as it is; after a refusal nothing is left.
     *
     * @throws RuleViolations all that is wrong with it
     * @throws SentMeanwhile  when the same request was sent by another thread: {@link #answered} has the receipt
     */
    Receipt submit(Actor who, MachineRequest request, WholeApplication whole, TakenIn files) {
        policy.mayApply(who).orRefuse();
        people.holdBack(who.username());
        if (machineSends.find(who.username(), request.key()).isPresent()) {
            throw new SentMeanwhile(request.key());
        }
        Call call = calls.hold(calls.withSlug(request.slug()));
        IdeaDraft draft = new IdeaDraft(who.username(), call, request.receivedAt());
        List<WholeApplication.TakenFile> kept = files.files().stream()
                .map(file -> new WholeApplication.TakenFile(file.kind(), documents.keep(who, file.received()))).toList();
        whole.fill(draft, kept, files.refused(), request.receivedAt());
        IdeaApplication application = sending.send(who, draft, whole.declarations(), request.receivedAt());
        machineSends.add(new MachineSend(who.username(), request, application));
        return Receipt.of(application);
    }

    /** What a call asks of those who apply. */
    ApplicationForm form(Actor who, String slug) {
        policy.mayApply(who).orRefuse();
        return calls.withSlug(slug).getForm();
    }
}
