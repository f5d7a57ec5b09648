package org.ordito.trame.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.PublicContentChanged;

/** Says for how long the lab keeps what people said of their lives, and erases it afterwards. */
@ApplicationScoped
@Transactional
public class RetentionDesk {

    private static final String ABOUT = "retention";

    @Inject
    private RetentionPolicy policy;

    @Inject
    private EntityManager entityManager;

    @Inject
    @Any
    private Instance<Forgetting> parts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PublicContentChanged> changed;

    @Inject
    private Clock clock;

    public RetentionTerms terms() {
        policy.mayRead().orRefuse();
        return entityManager.find(RetentionTerms.class, RetentionTerms.THE_ONE);
    }

    /** @param read version of the terms that were read before */
    public void change(Actor who, int read, Integer keepMonths, Integer recordMonths) {
        policy.mayLead(who).orRefuse();
        RetentionTerms terms = entityManager.find(RetentionTerms.class, RetentionTerms.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
        terms.change(read, keepMonths, recordMonths);
        audit.record(who, "retention.changed", ABOUT, keepMonths + ", " + recordMonths);
        changed.fire(new PublicContentChanged());
    }

    /** Erases some of what is kept no longer. @return how many things; 0 once nothing is left */
    public int erase(Actor who) {
        policy.mayErase(who).orRefuse();
        RetentionTerms terms = entityManager.find(RetentionTerms.class, RetentionTerms.THE_ONE);
        Instant now = clock.instant();
        int erased = parts.stream().mapToInt(part -> part.forget(terms, now)).sum();
        if (erased > 0) {
            audit.record(who, "retention.erased", ABOUT, String.valueOf(erased));
        }
        return erased;
    }
}
