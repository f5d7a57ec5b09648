package org.ordito.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.PublicContentChanged;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.platform.Slug;
import org.ordito.platform.StaleEdit;

/** Writing, publishing and extending calls. */
@ApplicationScoped
@Transactional
public class CallDesk {

    @Inject
    private Calls calls;

    @Inject
    private Annexes annexes;

    @Inject
    private CallPolicy policy;

    @Inject
    private CallProcess process;

    @Inject
    private Instance<CallTemplate> templates;

    @Inject
    private CallVocabularies vocabularies;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PublicContentChanged> changed;

    @Inject
    private Clock clock;

    /** Programmes that a new call may be drafted for. */
    public List<String> templates(Actor who) {
        policy.mayWrite(who).orRefuse();
        return templates.stream().map(CallTemplate::programme).sorted().toList();
    }

    /**
     * Starts a call from its programme's template.
     *
     * @param slug the call's place in addresses: small letters, digits and hyphens
     * @throws RuleViolation {@code calls.slug-form}, {@code calls.slug-taken} or {@code calls.title-missing}
     */
    public Call draftFromTemplate(Actor who, String programme, String slug, String title) {
        policy.mayWrite(who).orRefuse();
        CallTemplate template = templates.stream().filter(t -> t.programme().equals(programme)).findFirst()
                .orElseThrow(() -> new NotFound(programme));
        return draft(who, new Call(slug, programme), template.draft(title, who.name(), clock.instant()));
    }

    /**
     * Starts a call from an earlier one: all that it says, annexes too, with its dates moved so that it opens in some days.
     *
     * @throws RuleViolation {@code calls.slug-form}, {@code calls.slug-taken} or {@code calls.title-missing}
     */
    public Call draftFromCall(Actor who, String source, String slug, String title) {
        policy.mayWrite(who).orRefuse();
        Call earlier = calls.withSlug(source);
        CallDraft before = CallDraft.of(earlier);
        Call call = draft(who, new Call(slug, earlier.getProgramme()),
                before.with(before.text().titled(title)).with(before.dates().movedAfter(clock.instant())));
        annexes.of(earlier).forEach(annex -> annexes.add(call, annex.getTitle(), annex.getDocument()));
        return call;
    }

    private Call draft(Actor who, Call call, CallDraft draft) {
        String slug = call.getSlug();
        if (!Slug.isOne(slug)) {
            throw new RuleViolation("calls.slug-form", Slug.LONGEST).at("slug");
        }
        if (calls.find(slug).isPresent()) {
            throw new RuleViolation("calls.slug-taken").at("slug");
        }
        draft.writeTo(call);
        calls.add(call);
        audit.record(who, "call.drafted", slug, call.getProgramme());
        process.drafted(call);
        return call;
    }

    /**
     * Writes the draft, as often as needed.
     *
     * @param version {@link Call#getVersion()} of the call that was read before writing
     * @throws StaleEdit     if somebody else wrote in between
     * @throws RuleViolation as {@link Call} says
     */
    public void write(Actor who, String slug, int version, CallDraft draft) {
        policy.mayWrite(who).orRefuse();
        Call call = lock(slug);
        StaleEdit.unlessSame(version, call.getVersion());
        calls.lockToWrite(call);
        vocabularies.check(call.getProgramme(), draft);
        draft.writeTo(call);
        audit.record(who, "call.written", slug, "");
    }

    /** Hands the draft to the manager. @throws RuleViolation {@code calls.with-manager}, {@code work.done}, or {@link IncompleteCall} */
    public void submitForPublication(Actor who, String slug) {
        policy.mayWrite(who).orRefuse();
        Call call = lock(slug);
        call.submitForPublication(who, clock.instant());
        audit.record(who, "call.submitted", slug, "");
        process.written(call, who);
    }

    /**
     * Makes the call public: from here on it changes only by new versions.
     *
     * @param version {@link Call#getVersion()} of the call that was read before deciding
     * @throws StaleEdit     if it was sent back or rewritten since
     * @throws RuleViolation {@code calls.second-person}, {@code work.done}, or {@link IncompleteCall}: the deadline may have passed meanwhile
     */
    public void publish(Actor who, String slug, int version) {
        policy.mayPublish(who).orRefuse();
        Call call = lock(slug);
        StaleEdit.unlessSame(version, call.getVersion());
        call.publish(who, clock.instant());
        calls.openBudget(call);
        calls.addVersion(call, clock.instant(), who.name(), null);
        audit.record(who, "call.published", slug, "");
        changed.fire(new PublicContentChanged());
        process.publicationDecided(call, who);
    }

    /**
     * Gives the draft back to its officer.
     *
     * @param version {@link Call#getVersion()} of the call that was read before deciding
     * @throws StaleEdit     if it was sent back or rewritten since
     * @throws RuleViolation {@code calls.reason-missing} or {@code work.done}
     */
    public void sendBack(Actor who, String slug, int version, String reason) {
        policy.mayPublish(who).orRefuse();
        Call call = lock(slug);
        StaleEdit.unlessSame(version, call.getVersion());
        call.sendBack(reason);
        audit.record(who, "call.sent-back", slug, "");
        process.publicationDecided(call, who);
    }

    /**
     * Moves the deadline later, as a new version of the call.
     *
     * @param version        {@link Call#getVersion()} of the call that was read before
     * @param questionsUntil the new end of questions; null when it stays
     * @throws StaleEdit     if somebody else moved it meanwhile
     * @throws RuleViolation {@code calls.reason-missing}, and as {@link Call#extend} says
     */
    public void extend(Actor who, String slug, int version, Instant newDeadline, Instant questionsUntil, String reason) {
        policy.mayExtend(who).orRefuse();
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("calls.reason-missing").at("reason");
        }
        Call call = lock(slug);
        StaleEdit.unlessSame(version, call.getVersion());
        call.extend(newDeadline, questionsUntil, clock.instant());
        CallVersion extended = calls.addVersion(call, clock.instant(), who.name(), reason.strip());
        audit.record(who, "call.extended", slug, newDeadline.toString());
        changed.fire(new PublicContentChanged());
        process.deadlineMoved(call);
        process.changed(extended);
    }

    /**
     * Adds money for grants, as a new version of the call.
     *
     * @param version {@link Call#getVersion()} of the call that was read before
     * @param amount  in euro
     * @param reason  where it comes from, for everybody
     * @throws StaleEdit     if somebody else wrote in between
     * @throws RuleViolation {@code calls.reason-missing}, and as {@link Call#addMoney} says
     */
    public void addMoney(Actor who, String slug, int version, BigDecimal amount, String reason) {
        policy.mayAddMoney(who).orRefuse();
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("calls.reason-missing").at("reason");
        }
        Call call = lock(slug);
        StaleEdit.unlessSame(version, call.getVersion());
        call.addMoney(amount);
        calls.addVersion(call, clock.instant(), who.name(), reason.strip());
        audit.record(who, "call.money-added", slug, amount.toPlainString());
        changed.fire(new PublicContentChanged());
        calls.addToBudget(call.id(), amount);
    }

    /** All that a call lacks before it can be published. */
    public List<CallGap> gaps(Actor who, String slug) {
        policy.mayReadInOffice(who).orRefuse();
        return CallChecklist.of(calls.withSlug(slug), clock.instant());
    }

    /** One call, drafts included. */
    public Call forOffice(Actor who, String slug) {
        policy.mayReadInOffice(who).orRefuse();
        return calls.withSlug(slug);
    }

    /** Every call, newest first, drafts included. @param after key of the slice before; null for the first */
    public Slice<Call> allForOffice(Actor who, String after) {
        policy.mayReadInOffice(who).orRefuse();
        return calls.all(after);
    }

    /** The call as it was at its publication and at each extension, newest first. */
    public List<CallVersion> versions(Actor who, String slug) {
        Call call = calls.withSlug(slug);
        policy.mayRead(who, call).orRefuse();
        return calls.versions(call);
    }

    private Call lock(String slug) {
        return calls.lock(calls.withSlug(slug).id());
    }
}
