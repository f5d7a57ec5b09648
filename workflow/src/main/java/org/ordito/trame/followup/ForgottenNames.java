package org.ordito.trame.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ordito.trame.retention.Forgetting;
import org.ordito.trame.retention.RetentionTerms;

/** Whose a participant record is goes once nobody checks the programme's accounts any more; what it counts stays (decision 0044). */
@ApplicationScoped
class ForgottenNames implements Forgetting {

    private static final int AT_ONCE = 200;

    @Inject
    private EntityManager entityManager;

    @Override
    public int forget(RetentionTerms terms, Instant now) {
        List<Object[]> old = entityManager.createQuery("SELECT r, a.birthDate FROM ParticipantRecord r, LabApplication a WHERE a.id = r.applicationId"
                        + " AND r.endedOn IS NOT NULL AND r.course.dates.endsOn < :before ORDER BY r.id", Object[].class)
                .setParameter("before", terms.knownSince(now)).setMaxResults(AT_ONCE).getResultList();
        old.forEach(row -> ((ParticipantRecord) row[0]).forgetWhose((LocalDate) row[1]));
        if (!old.isEmpty()) {
            entityManager.createNativeQuery("DELETE FROM lab_outcome_code WHERE outcome_id IN (SELECT o.id FROM lab_outcome o"
                    + " JOIN lab_participant_record r ON r.id = o.record_id WHERE r.application_id IS NULL)").executeUpdate();
        }
        return old.size();
    }
}
