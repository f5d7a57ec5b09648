package org.ordito.trame.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ordito.trame.enrolment.Participant;

/** What was noted of calls, and of whom. */
@ApplicationScoped
class ContactNotes {

    private static final int MOST = 100;

    @Inject
    private EntityManager entityManager;

    /** Newest first. */
    List<ContactNote> of(Participant person) {
        return entityManager.createQuery("SELECT n FROM ContactNote n WHERE n.applicationId = :person ORDER BY n.contactedOn DESC, n.id DESC", ContactNote.class)
                .setParameter("person", person.id()).setMaxResults(MOST).getResultList();
    }

    /** The newest of each, by the enrolment's id. */
    Map<Long, ContactNote> latest(List<Long> people) {
        return people.isEmpty() ? Map.of() : entityManager.createQuery("SELECT n FROM ContactNote n WHERE n.applicationId IN :people AND n.id ="
                        + " (SELECT MAX(other.id) FROM ContactNote other WHERE other.applicationId = n.applicationId)", ContactNote.class)
                .setParameter("people", people).getResultStream().collect(Collectors.toMap(ContactNote::applicationId, note -> note));
    }

    /** @return false if the same stands there already: of two clicks one waits for the other */
    boolean add(ContactNote note) {
        return entityManager.createNativeQuery("INSERT IGNORE INTO lab_contact_note (application_id, contacted_on, note, note_sha256, written_by, written_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, note.applicationId()).setParameter(2, note.getContactedOn()).setParameter(3, note.getNote()).setParameter(4, note.noteSha256())
                .setParameter(5, note.writtenBy()).setParameter(6, note.writtenAt().atOffset(ZoneOffset.UTC).toLocalDateTime()).executeUpdate() == 1;
    }
}
