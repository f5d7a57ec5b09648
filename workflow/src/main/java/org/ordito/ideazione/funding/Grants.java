package org.ordito.ideazione.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordito.ideazione.GrantedAmounts;
import org.ordito.platform.Keyset;
import org.ordito.platform.Slice;

/** Every grant, and what was accepted for payment of each. */
@ApplicationScoped
public class Grants implements GrantedAmounts {

    private static final int SLICE = 50;

    @Inject
    private EntityManager entityManager;

    public Optional<Grant> of(Long applicationId) {
        return entityManager.createQuery("SELECT g FROM Grant g WHERE g.application.id = :application", Grant.class)
                .setParameter("application", applicationId).getResultStream().findFirst();
    }

    @Override
    public Map<String, BigDecimal> ofCall(Long callId) {
        return entityManager.createQuery("SELECT g FROM Grant g JOIN FETCH g.application WHERE g.application.call.id = :call"
                        + " AND g.publishedAt IS NOT NULL", Grant.class)
                .setParameter("call", callId).getResultStream()
                .collect(Collectors.toMap(grant -> grant.getApplication().getNumber(), Grant::getAmount));
    }

    /** Whether another grant carries this code of the register of aid. */
    public boolean hasCor(String cor) {
        return entityManager.createQuery("SELECT COUNT(g) FROM Grant g WHERE g.cor = :cor", Long.class)
                .setParameter("cor", cor).getSingleResult() > 0;
    }

    /**
     * Written at once, so that the key of the codes decides between two who record the same one in the same moment: the second waits for the first.
     *
     * @return false if the code is another grant's by now: the use case then fails as a whole
     */
    public boolean add(Grant grant) {
        entityManager.persist(grant);
        try {
            entityManager.flush();
            return true;
        } catch (PersistenceException refused) {
            if (isKeyTaken(refused)) {
                return false;
            }
            throw refused;
        }
    }

    /** What persistence throws is caused by what it throws itself, and that by what the driver does. */
    private static boolean isKeyTaken(PersistenceException refused) {
        return Stream.<Throwable>iterate(refused, Objects::nonNull, Throwable::getCause).anyMatch(SQLIntegrityConstraintViolationException.class::isInstance);
    }

    /**
     * Accepts an amount for payment if the grant still has it: one conditional update, so that the database itself refuses to
     * pay more than was granted.
     *
     * @return false, and nothing accepted, when what is left of the grant does not suffice
     */
    public boolean accept(Grant grant, BigDecimal amount) {
        return entityManager.createNativeQuery("UPDATE idea_grant SET accepted = accepted + ?2 WHERE id = ?1 AND accepted + ?2 <= amount")
                .setParameter(1, grant.id()).setParameter(2, amount).executeUpdate() == 1;
    }

    /** Published grants above the threshold of publication, newest first. @param after key of the slice before; null for the first */
    public Slice<PublishedGrant> published(String after) {
        TypedQuery<PublishedGrant> query = entityManager.createQuery("SELECT NEW org.ordito.ideazione.funding.PublishedGrant(g.id,"
                + " a.number, a.content.applicantKind, a.content.applicantName, a.content.title, g.amount, g.actNumber, g.actDate, g.cup,"
                + " g.cor, g.legalBasis, c.notice.title, c.slug, c.notice.responsibleOfficer) FROM Grant g JOIN g.application a JOIN a.call c"
                + " WHERE g.publishedAt IS NOT NULL AND g.amount > :threshold AND g.id < :before ORDER BY g.id DESC", PublishedGrant.class);
        query.setParameter("threshold", Grant.PUBLICATION_THRESHOLD);
        return Keyset.newest(query, after, SLICE, PublishedGrant::id);
    }
}
