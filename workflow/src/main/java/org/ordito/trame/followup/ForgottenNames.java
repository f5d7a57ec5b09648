package org.ordito.trame.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ordito.trame.retention.Forgetting;
import org.ordito.trame.retention.RetentionTerms;

/**
 * Whose a participant record is goes once nobody checks the programme's accounts any more; what it counts stays (decision 0044). Never before the
 * last question about them is settled: until then their process has to find them.
 */
@ApplicationScoped
class ForgottenNames implements Forgetting {

    private static final int AT_ONCE = 200;

    @Inject
    private EntityManager entityManager;

    @Override
    public int forget(RetentionTerms terms, Instant now) {
        List<Object[]> old = entityManager.createQuery("SELECT r, a.birthDate FROM ParticipantRecord r, LabApplication a WHERE a.id = r.applicationId"
                        + " AND r.course.dates.endsOn < :before AND EXISTS (SELECT o.id FROM Outcome o WHERE o.record = r AND o.moment = :last AND o.state <> :open) ORDER BY r.id",
                        Object[].class)
                .setParameter("last", Moment.SIX_MONTHS).setParameter("open", OutcomeState.OPEN).setParameter("before", terms.knownSince(now)).setMaxResults(AT_ONCE).getResultList();
        old.forEach(row -> ((ParticipantRecord) row[0]).forgetWhose((LocalDate) row[1]));
        if (!old.isEmpty()) {
            entityManager.createNativeQuery("DELETE FROM lab_outcome_code WHERE outcome_id IN (SELECT o.id FROM lab_outcome o"
                    + " JOIN lab_participant_record r ON r.id = o.record_id WHERE r.application_id IS NULL)").executeUpdate();
        }
        return old.size();
    }
}
