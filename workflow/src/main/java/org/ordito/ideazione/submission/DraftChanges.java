package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ordito.documents.StoredDocument;
import org.ordito.ideazione.IdeaField;
import org.ordito.people.People;
import org.ordito.platform.Slice;

/** The changes of every draft. */
@ApplicationScoped
public class DraftChanges {

    private static final int SLICE = 25;

    @Inject
    private EntityManager entityManager;

    @Inject
    private People people;

    /** Notes that this person changed the answers to these questions. */
    void record(IdeaDraft draft, Collection<IdeaField> fields, String author, Instant at) {
        Map<IdeaField, DraftChange> last = last(draft, fields);
        for (IdeaField field : fields) {
            DraftChange before = last.get(field);
            if (before == null || !before.goesOn(author, at)) {
                entityManager.persist(DraftChange.answered(draft, field, author, at));
            }
        }
    }

    /** Notes that this person put a file on or took it off. */
    void record(IdeaDraft draft, DraftDeed deed, String kind, StoredDocument file, String author, Instant at) {
        entityManager.persist(DraftChange.ofFile(draft, deed, kind, file.getFilename(), author, at));
    }

    /** The last change of each of these questions that was ever changed. */
    Map<IdeaField, DraftChange> last(IdeaDraft draft, Collection<IdeaField> fields) {
        if (fields.isEmpty()) {
            return Map.of();
        }
        return entityManager.createQuery("SELECT c FROM DraftChange c WHERE c.id IN (SELECT MAX(d.id) FROM DraftChange d"
                        + " WHERE d.draft = :draft AND d.field IN :fields GROUP BY d.field)", DraftChange.class)
                .setParameter("draft", draft).setParameter("fields", fields).getResultStream()
                .collect(Collectors.toMap(DraftChange::getField, Function.identity()));
    }

    /** The conflicts at these questions, with who answered them last. */
    List<DraftConflict> conflicts(IdeaDraft draft, Collection<IdeaField> fields) {
        Map<IdeaField, DraftChange> last = last(draft, fields);
        Map<String, String> names = people.names(last.values().stream().map(DraftChange::getAuthor).toList());
        return fields.stream().map(field -> {
            DraftChange change = last.get(field);
            return change == null ? new DraftConflict(field, null, null)
                    : new DraftConflict(field, names.get(change.getAuthor()), change.getChangedAt());
        }).toList();
    }

    /** Newest first. @param after key of the slice before; null for the first */
    Slice<DraftChange> newest(IdeaDraft draft, String after) {
        List<DraftChange> changes = entityManager.createQuery("SELECT c FROM DraftChange c WHERE c.draft = :draft AND c.id < :before ORDER BY c.id DESC",
                        DraftChange.class).setParameter("draft", draft).setParameter("before", Slice.number(after))
                .setMaxResults(SLICE + 1).getResultList();
        return Slice.of(changes, SLICE, change -> change.id().toString());
    }
}
