package org.ordito.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.ordito.engine.Subjects;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** Every call, and the money each has left. */
@ApplicationScoped
public class Calls implements Subjects {

    private static final int SLICE = 20;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Event<BudgetGrown> grown;

    @Inject
    private Event<CallNews> news;

    @Inject
    private Annexes annexes;

    @Inject
    private CallVocabularies vocabularies;

    public Optional<Call> find(String slug) {
        return entityManager.createQuery("SELECT c FROM Call c WHERE c.slug = :slug", Call.class)
                .setParameter("slug", slug).getResultStream().findFirst();
    }

    /** @throws NotFound if there is no such call */
    public Call withSlug(String slug) {
        return find(slug).orElseThrow(() -> new NotFound(slug));
    }

    public Call get(Long id) {
        return entityManager.find(Call.class, id);
    }

    /** The call, locked until the transaction ends for whoever writes it: its version moves on whatever part of it is written. */
    Call lockToWrite(Call call) {
        Call locked = lock(call.id());
        entityManager.lock(locked, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return locked;
    }

    /** The call, locked until the transaction ends: whoever asks "was this the last one?" must ask one at a time. */
    public Call lock(Long id) {
        entityManager.flush();
        return entityManager.find(Call.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The call as it stands, and kept so until the transaction ends, shared with others who also only need that: whoever
     * closes it waits for them. Called before the call is read in any other way: {@link #hold(Call)} reads it again.
     */
    public Call hold(Long id) {
        entityManager.createNativeQuery("SELECT id FROM public_call WHERE id = ?1 LOCK IN SHARE MODE").setParameter(1, id).getSingleResult();
        return get(id);
    }

    /** The same of a call that was read already: it may have changed before it was held. */
    public Call hold(Call call) {
        Call held = hold(call.id());
        entityManager.refresh(held);
        return held;
    }

    /** Calls that anybody may see, newest first. @param after key of the slice before; null for the first */
    public Slice<Call> published(String after) {
        TypedQuery<Call> query = entityManager.createQuery("SELECT c FROM Call c WHERE c.id < :before AND c.state IN :states"
                + " ORDER BY c.id DESC", Call.class);
        query.setParameter("states", EnumSet.complementOf(EnumSet.of(CallState.DRAFT)));
        return Keyset.newest(query, after, SLICE, Call::id);
    }

    /** Calls that are open, newest first; there are a few at a time, 50 are told at most. */
    List<Call> open() {
        return entityManager.createQuery("SELECT c FROM Call c WHERE c.state = :open ORDER BY c.id DESC", Call.class)
                .setParameter("open", CallState.OPEN).setMaxResults(50).getResultList();
    }

    /** Every call, newest first, drafts included. @param after key of the slice before; null for the first */
    public Slice<Call> all(String after) {
        TypedQuery<Call> query = entityManager.createQuery("SELECT c FROM Call c WHERE c.id < :before ORDER BY c.id DESC", Call.class);
        return Keyset.newest(query, after, SLICE, Call::id);
    }

    /** Keeps the call as it now is, for good. @param reason why it changed; null for the publication */
    CallVersion addVersion(Call call, Instant at, String who, String reason) {
        List<CallMatter> matters = CallSnapshot.of(call, annexes.of(call), vocabularies.of(call.getProgramme()));
        CallVersion version = new CallVersion(call, versions(call).size() + 1, at, who, reason, matters);
        entityManager.persist(version);
        entityManager.flush();
        news.fire(new CallNews(call.id(), CallNews.Kind.VERSION, Integer.toString(version.getNumber())));
        return version;
    }

    CallVersion version(Long id) {
        return entityManager.find(CallVersion.class, id);
    }

    /** One version of a call. @param number from 1 */
    public Optional<CallVersion> version(Call call, int number) {
        return entityManager.createQuery("SELECT v FROM CallVersion v WHERE v.call = :call AND v.number = :number", CallVersion.class)
                .setParameter("call", call).setParameter("number", number).getResultStream().findFirst();
    }

    /** The version before this one; none before the first. */
    public Optional<CallVersion> before(CallVersion version) {
        return version(version.getCall(), version.getNumber() - 1);
    }

    /** Whether a version says anything else than the one before. */
    boolean isChange(CallVersion version) {
        return before(version).map(earlier -> !MatterChange.between(earlier.getMatters(), version.getMatters()).isEmpty()).orElse(true);
    }

    /** A call's versions, newest first: one for its publication and one for each extension. */
    public List<CallVersion> versions(Call call) {
        return entityManager.createQuery("SELECT v FROM CallVersion v WHERE v.call = :call ORDER BY v.number DESC", CallVersion.class)
                .setParameter("call", call).getResultList();
    }

    public void add(Call call) {
        entityManager.persist(call);
        entityManager.flush();
    }

    /** Opens the purse of a published call. */
    public void openBudget(Call call) {
        entityManager.createNativeQuery("INSERT INTO call_budget (call_id, total, committed) VALUES (?1, ?2, 0)")
                .setParameter(1, call.id()).setParameter(2, call.getFunding().getGrantsBudget()).executeUpdate();
    }

    /**
     * Takes an amount from the call's budget if it is there. One conditional update, so that the database itself refuses
     * to overspend, whoever asks at the same time.
     *
     * @return false, and nothing taken, when what is left does not suffice
     */
    public boolean takeFromBudget(Long callId, BigDecimal amount) {
        return entityManager.createNativeQuery("UPDATE call_budget SET committed = committed + ?2"
                        + " WHERE call_id = ?1 AND committed + ?2 <= total")
                .setParameter(1, callId).setParameter(2, amount).executeUpdate() == 1;
    }

    /** Gives an amount back after a renunciation or a revocation; whoever waits for money hears of it. */
    public void returnToBudget(Long callId, BigDecimal amount) {
        entityManager.createNativeQuery("UPDATE call_budget SET committed = committed - ?2 WHERE call_id = ?1")
                .setParameter(1, callId).setParameter(2, amount).executeUpdate();
        grown.fire(new BudgetGrown(callId));
    }

    /** Puts more into the call's budget; whoever waits for money hears of it. */
    void addToBudget(Long callId, BigDecimal amount) {
        entityManager.createNativeQuery("UPDATE call_budget SET total = total + ?2 WHERE call_id = ?1")
                .setParameter(1, callId).setParameter(2, amount).executeUpdate();
        grown.fire(new BudgetGrown(callId));
    }

    /** The call's money for grants, in euro. */
    public BigDecimal budgetTotal(Long callId) {
        return (BigDecimal) entityManager.createNativeQuery("SELECT total FROM call_budget WHERE call_id = ?1")
                .setParameter(1, callId).getSingleResult();
    }

    /** What is left of the call's budget, in euro. */
    public BigDecimal budgetLeft(Long callId) {
        return (BigDecimal) entityManager.createNativeQuery("SELECT total - committed FROM call_budget WHERE call_id = ?1")
                .setParameter(1, callId).getSingleResult();
    }

    @Override
    public Optional<String> titleOf(String businessKey) {
        return find(businessKey).map(Call::getTitle);
    }
}
