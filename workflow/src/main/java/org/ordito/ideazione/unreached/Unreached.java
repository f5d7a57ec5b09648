package org.ordito.ideazione.unreached;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.mandates.Mandate;
import org.ordito.notifications.OutboxMessage;
import org.ordito.platform.Keyset;
import org.ordito.platform.Slice;

/** The messages that no e-mail settles: whoever they are for has no address, or is to be given a letter that they cannot open in the portal. */
@ApplicationScoped
class Unreached {

    private static final int SLICE = 20;

    private static final String WAITING = "SELECT m FROM OutboxMessage m WHERE m.toTell = TRUE AND m.toldAt IS NULL";

    /** Those of people whom an operator acts for, letters about what they hold a signed mandate for, and those of people who applied on paper and whom nobody acts for; their letters the office hands over, which can open them. */
    private static final String OF_OPERATOR = " AND (m.letter IS NULL AND EXISTS (SELECT d.id FROM Mandate d WHERE d.person = m.username AND d.operator = :operator AND d.endedAt IS NULL)"
            + " OR m.letter IS NOT NULL AND EXISTS (SELECT a.id FROM IdeaApplication a JOIN a.origin.mandate d WHERE a.number = m.about AND d.operator = :operator"
            + " AND d.signedAt IS NOT NULL AND d.endedAt IS NULL)"
            + " OR m.letter IS NULL AND EXISTS (SELECT a.id FROM IdeaApplication a WHERE a.applicant = m.username AND a.origin.arrival.protocol IS NOT NULL AND a.origin.mandate IS NULL))";

    @Inject
    private EntityManager entityManager;

    /** Newest first. @param operator account of an operator of the focal point; null for everybody's @param after key of the slice before; null for the first */
    Slice<OutboxMessage> waiting(String operator, String after) {
        return Keyset.newest(query(operator, " AND m.id < :before ORDER BY m.id DESC"), after, SLICE, OutboxMessage::getId);
    }

    /** Those of them that are asked for, locked: two people who tell the same go one after the other. */
    List<OutboxMessage> lock(String operator, Collection<Long> ids) {
        return query(operator, " AND m.id IN :ids ORDER BY m.id").setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<OutboxMessage> query(String operator, String condition) {
        TypedQuery<OutboxMessage> query = entityManager.createQuery(WAITING + (operator == null ? "" : OF_OPERATOR) + condition, OutboxMessage.class);
        return operator == null ? query : query.setParameter("operator", operator);
    }

    /** What these people have sent, newest first. */
    List<IdeaApplication> applications(Collection<String> people) {
        return entityManager.createQuery("SELECT a FROM IdeaApplication a WHERE a.applicant IN :people ORDER BY a.id DESC", IdeaApplication.class)
                .setParameter("people", people).getResultList();
    }

    /** Where people said, when they gave a mandate, that they can be called. */
    Map<String, String> phones(Collection<String> people) {
        return entityManager.createQuery("SELECT m FROM Mandate m WHERE m.person IN :people AND m.phone IS NOT NULL ORDER BY m.id", Mandate.class)
                .setParameter("people", people).getResultStream().collect(Collectors.toMap(Mandate::getPerson, Mandate::getPhone, (older, newer) -> newer));
    }
}
