package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;

/** Erases who booked, borrowed and reported, once it has been over for as long as the terms say. */
@ApplicationScoped
@Transactional
public class ErasureDesk {

    @Inject
    private EquipmentPolicy policy;

    @Inject
    private MachineBookings bookings;

    @Inject
    private OldRecords old;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Some of them. @return how many; 0 once nothing is left */
    public int erase(Actor who) {
        policy.mayErase(who).orRefuse();
        Instant now = clock.instant();
        Instant before = bookings.terms().keptSince(now);
        int erased = old.deleteBookings(before) + old.eraseLoans(before, now) + old.eraseFaults(before, now);
        if (erased > 0) {
            audit.record(who, "machine.erased", "machines", String.valueOf(erased));
        }
        return erased;
    }
}
