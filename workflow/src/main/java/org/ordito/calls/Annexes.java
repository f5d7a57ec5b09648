package org.ordito.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.StoredDocument;
import org.ordito.documents.UploadLimits;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** The files that come with the calls. */
@ApplicationScoped
public class Annexes {

    /** Most annexes of a call. */
    static final int MOST = 30;

    @Inject
    private EntityManager entityManager;

    @Inject
    private DocumentStore documents;

    @Inject
    private AuditTrail audit;

    /** A call's annexes in their order, without those that a correction took off; some dozen at most. */
    public List<Annex> of(Call call) {
        return entityManager.createQuery("SELECT a FROM Annex a JOIN FETCH a.document WHERE a.call = :call AND a.withdrawn = FALSE"
                        + " ORDER BY a.position, a.id", Annex.class)
                .setParameter("call", call).getResultList();
    }

    /** An annex of this call, withdrawn or not. */
    public Optional<Annex> find(Call call, String publicId) {
        return entityManager.createQuery("SELECT a FROM Annex a JOIN FETCH a.document WHERE a.call = :call AND a.publicId = :id", Annex.class)
                .setParameter("call", call).setParameter("id", publicId).getResultStream().findFirst();
    }

    /** Keeps the file of an annex to be. @throws RuleViolation why it is refused, at {@code annexFile} */
    StoredDocument store(Actor who, InputStream content, String filename) {
        try {
            return documents.store(who, UploadLimits.DEFAULT, content, filename);
        } catch (RuleViolation refused) {
            throw refused.at("annexFile");
        }
    }

    /**
     * Adds one that somebody sent; the same file under the same title once more changes nothing.
     *
     * @throws RuleViolation {@code calls.annex-title}, {@code calls.annex-most}
     */
    void add(Actor who, Call call, String title, StoredDocument document) {
        String name = title == null ? "" : title.strip();
        if (name.isEmpty() || name.length() > Annex.TITLE_LENGTH) {
            throw new RuleViolation("calls.annex-title", Annex.TITLE_LENGTH).at("annexTitle");
        }
        List<Annex> there = of(call);
        if (there.stream().anyMatch(a -> a.getTitle().equals(name) && a.getDocument().getSha256().equals(document.getSha256()))) {
            documents.removeUnused(List.of(document));
            return;
        }
        if (there.size() >= MOST) {
            throw new RuleViolation("calls.annex-most", MOST).at("annexFile");
        }
        add(call, name, document);
        audit.record(who, "call.annex-added", call.getSlug(), document.getSha256());
    }

    /** Adds one after the others. */
    void add(Call call, String title, StoredDocument document) {
        List<Annex> there = of(call);
        entityManager.persist(new Annex(call, there.isEmpty() ? 1 : there.get(there.size() - 1).getPosition() + 1, title, document));
    }

    /** Swaps it with the one before it; the first stays first. */
    void moveUp(Call call, String publicId) {
        List<Annex> there = of(call);
        for (int i = 1; i < there.size(); i++) {
            if (there.get(i).getPublicId().equals(publicId)) {
                int place = there.get(i).getPosition();
                there.get(i).place(there.get(i - 1).getPosition());
                there.get(i - 1).place(place);
            }
        }
    }

    /** Takes one off: a draft's is gone, a published call's stays with the versions that had it. */
    void takeOff(Actor who, Annex annex) {
        if (annex.getCall().getState().isPublic()) {
            annex.withdraw();
        } else {
            entityManager.remove(annex);
            documents.removeUnused(List.of(annex.getDocument()));
        }
        audit.record(who, "call.annex-removed", annex.getCall().getSlug(), annex.getDocument().getSha256());
    }
}
