package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.ordito.trame.enrolment.EnrolmentJoined;

/** Whoever joins their enrolment to an account keeps what they were trained in, have booked and have borrowed: it was kept under the enrolment's number. */
@ApplicationScoped
class JoinedPeople {

    private static final List<String> KEPT = List.of("SafetyTraining e SET e.person = :account WHERE e.person = :number",
            "MachineBooking e SET e.holder = :account WHERE e.holder = :number", "MachineLoan e SET e.borrower = :account WHERE e.borrower = :number");

    @Inject
    private EntityManager entityManager;

    void joined(@Observes EnrolmentJoined event) {
        KEPT.forEach(kept -> entityManager.createQuery("UPDATE " + kept).setParameter("account", event.account()).setParameter("number", event.number()).executeUpdate());
    }
}
