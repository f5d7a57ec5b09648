package org.ordito.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import org.ordito.people.Actor;
import org.ordito.platform.Keyset;
import org.ordito.platform.Slice;

/** Records, in the transaction of the deed itself, who did what. */
@ApplicationScoped
public class AuditTrail {

    private static final int SLICE = 50;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /**
     * @param who     who did it, and on whose behalf
     * @param action  what was done, in the domain's words: {@code application.admitted}
     * @param subject the public number or slug of what it was done to
     * @param detail  what else matters, without personal data; may be empty
     */
    public void record(Actor who, String action, String subject, String detail) {
        entityManager.persist(new AuditEvent(clock.instant(), who, action, subject, detail));
    }

    /** The newest events about a case, at most 200. */
    public List<AuditEvent> about(String subject) {
        return entityManager.createQuery("SELECT e FROM AuditEvent e WHERE e.subject = :subject ORDER BY e.id DESC", AuditEvent.class)
                .setParameter("subject", subject).setMaxResults(200).getResultList();
    }

    /** The trail, newest first. @param after key of the slice before; null for the first */
    Slice<AuditEvent> newest(AuditFilter filter, String after) {
        TypedQuery<AuditEvent> query = entityManager.createQuery("SELECT e FROM AuditEvent e WHERE e.id < :before"
                + (filter.subject() == null ? "" : " AND (e.subject = :subject OR e.subject LIKE :parts ESCAPE '!')")
                + (filter.person() == null ? "" : " AND e.username = :person")
                + (filter.action() == null ? "" : " AND e.action = :action") + " ORDER BY e.id DESC", AuditEvent.class);
        if (filter.subject() != null) {
            query.setParameter("subject", filter.subject()).setParameter("parts", filter.subject().replaceAll("[!%_]", "!$0") + "-%");
        }
        if (filter.person() != null) {
            query.setParameter("person", filter.person());
        }
        if (filter.action() != null) {
            query.setParameter("action", filter.action());
        }
        return Keyset.newest(query, after, SLICE, AuditEvent::id);
    }
}
