package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ordito.calls.Call;
import org.ordito.documents.StoredDocument;
import org.ordito.mandates.Mandate;
import org.ordito.platform.ManyValues;

/** Every draft. */
@ApplicationScoped
public class Drafts {

    @Inject
    private EntityManager entityManager;

    public Optional<IdeaDraft> find(UUID publicId) {
        return withFiles(byPublicId(publicId));
    }

    /**
     * The draft, locked until the transaction ends; empty also when it was sent while this waited for the lock. Called before the
     * draft is read in any other way.
     */
    public Optional<IdeaDraft> lock(UUID publicId) {
        // a lock taken by the query for the draft itself would make it read all its parts again, each file by itself
        entityManager.createNativeQuery("SELECT id FROM idea_draft WHERE public_id = ?1 FOR UPDATE").setParameter(1, publicId.toString()).getResultList();
        return find(publicId);
    }

    /**
     * Locks a draft that is about to be sent, and the person whose it is as {@link org.ordito.people.People#holdBack} does, and reads
     * neither.
     *
     * @return the id of its call; empty also when it was sent while this waited
     */
    Optional<Long> holdToSend(UUID publicId) {
        // the person's id is asked for, too: otherwise the database sees no need of that row, and does not lock it
        return entityManager.createNativeQuery("SELECT d.call_id, p.id FROM idea_draft d LEFT JOIN person p ON p.username = d.owner"
                        + " WHERE d.public_id = ?1 FOR UPDATE")
                .setParameter(1, publicId.toString()).getResultStream().findFirst().map(row -> ((Number) ((Object[]) row)[0]).longValue());
    }

    /** The drafts that are written with these mandates. */
    List<IdeaDraft> under(Collection<Mandate> mandates) {
        return mandates.isEmpty() ? List.of() : entityManager.createQuery("SELECT d FROM IdeaDraft d WHERE d.mandate IN :mandates", IdeaDraft.class)
                .setParameter("mandates", mandates).getResultList();
    }

    /** The draft of this person for this call; begun now if there is none. Two requests at once get the same one. */
    public IdeaDraft begin(String owner, Call call, Instant at) {
        IdeaDraft draft = new IdeaDraft(owner, call, at);
        entityManager.createNativeQuery("INSERT INTO idea_draft (version, public_id, owner, call_id, step, begun_at, saved_at)"
                        + " VALUES (1, ?1, ?2, ?3, ?4, ?5, ?5) ON DUPLICATE KEY UPDATE id = id")
                .setParameter(1, draft.getPublicId().toString()).setParameter(2, owner).setParameter(3, call.id())
                .setParameter(4, draft.getStep().name()).setParameter(5, at.atOffset(java.time.ZoneOffset.UTC).toLocalDateTime())
                .executeUpdate();
        return ofPerson(owner, call).orElseThrow();
    }

    /** The draft of this person for this call. */
    public Optional<IdeaDraft> ofPerson(String owner, Call call) {
        return entityManager.createQuery("SELECT d FROM IdeaDraft d WHERE d.owner = :owner AND d.call = :call", IdeaDraft.class)
                .setParameter("owner", owner).setParameter("call", call).getResultStream().findFirst();
    }

    /** What this person is writing, last saved first; one for each call, so a few. */
    public List<IdeaDraft> of(String owner) {
        return entityManager.createQuery("SELECT d FROM IdeaDraft d JOIN FETCH d.call WHERE d.owner = :owner ORDER BY d.savedAt DESC", IdeaDraft.class)
                .setParameter("owner", owner).setMaxResults(100).getResultList();
    }

    /** The drafts of others on which this person works, last saved first. */
    public List<IdeaDraft> sharedWith(String username) {
        return entityManager.createQuery("SELECT d FROM IdeaDraft d JOIN FETCH d.call JOIN d.coAuthors a WHERE a.username = :username ORDER BY d.savedAt DESC",
                IdeaDraft.class).setParameter("username", username).setMaxResults(100).getResultList();
    }

    /** Ids of some drafts of calls that closed before an instant. */
    List<Long> ofCallsClosedBefore(Instant instant, int most) {
        return entityManager.createQuery("SELECT d.id FROM IdeaDraft d WHERE d.call.calendar.closesAt < :instant ORDER BY d.id", Long.class)
                .setParameter("instant", instant).setMaxResults(most).getResultList();
    }

    /** The files of these drafts. */
    List<StoredDocument> filesOf(Collection<Long> drafts) {
        return entityManager.createQuery("SELECT DISTINCT a.document FROM DraftAttachment a WHERE a.draft.id IN :drafts", StoredDocument.class)
                .setParameter("drafts", drafts).getResultList();
    }

    /** The drafts that this file belongs to. */
    List<IdeaDraft> with(StoredDocument document) {
        return entityManager.createQuery("SELECT DISTINCT a.draft FROM DraftAttachment a WHERE a.document = :document", IdeaDraft.class)
                .setParameter("document", document).getResultList();
    }

    /** Keeps a new one at once. @throws jakarta.persistence.PersistenceException when the same person has begun one for this call meanwhile */
    void add(IdeaDraft draft) {
        entityManager.persist(draft);
        entityManager.flush();
    }

    /**
     * Takes a draft away with all that hangs from it, at once; one that was never kept is not missed. What was changed in it before is
     * not written any more. It can be read as far as it was before.
     */
    public void remove(IdeaDraft draft) {
        if (entityManager.contains(draft)) {
            entityManager.detach(draft);
            entityManager.createNativeQuery("DELETE FROM idea_draft WHERE id = ?1").setParameter(1, draft.id()).executeUpdate();
        }
    }

    /** The same for drafts that were not read. */
    void remove(List<Long> drafts) {
        ManyValues.query(entityManager, "DELETE FROM idea_draft WHERE id IN (%s)", drafts).executeUpdate();
    }

    private TypedQuery<IdeaDraft> byPublicId(UUID publicId) {
        return entityManager.createQuery("SELECT d FROM IdeaDraft d WHERE d.publicId = :publicId", IdeaDraft.class)
                .setParameter("publicId", publicId.toString());
    }

    private Optional<IdeaDraft> withFiles(TypedQuery<IdeaDraft> query) {
        Optional<IdeaDraft> draft = query.getResultStream().findFirst();
        draft.ifPresent(found -> entityManager.createQuery("SELECT s FROM StoredDocument s WHERE s.id IN"
                + " (SELECT a.document.id FROM DraftAttachment a WHERE a.draft = :draft)", StoredDocument.class)
                .setParameter("draft", found).getResultList());
        return draft;
    }
}
