package org.ordito.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.ordito.people.Actor;

/** Records, in the transaction of the deed itself, who did what. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /**
     * @param action  what was done, in the domain's words: {@code application.admitted}
     * @param subject the public number or slug of what it was done to
     * @param detail  what else matters, without personal data; may be empty
     */
    public void record(Actor who, String action, String subject, String detail) {
        entityManager.persist(new AuditEvent(clock.instant(), who.username(), action, subject, detail));
    }

    /** The newest events about a case, at most 200. */
    public List<AuditEvent> about(String subject) {
        return entityManager.createQuery("SELECT e FROM AuditEvent e WHERE e.subject = :subject ORDER BY e.id DESC", AuditEvent.class)
                .setParameter("subject", subject).setMaxResults(200).getResultList();
    }
}
