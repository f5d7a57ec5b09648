package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.DemoClockStore;
import org.ordito.platform.RuleViolation;

/** What only a demonstration can do: bring its people, and move its clock. */
@ApplicationScoped
@Transactional
public class DemoDesk {

    @Inject
    private DemoPolicy policy;

    @Inject
    private DemoPeople demoPeople;

    @Inject
    private People people;

    @Inject
    private DemoClockStore clockStore;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /** @return whether they were added; false when they are there already */
    public boolean addPeople(Actor who) {
        policy.mayLoad(who).orRefuse();
        if (people.find("admin").isPresent()) {
            return false;
        }
        demoPeople.add();
        return true;
    }

    /**
     * Makes it a later instant, for application and engine together.
     *
     * @throws RuleViolation {@code demo.clock-forward} unless it is later than now
     */
    public void moveClock(Actor who, Instant to) {
        policy.mayMoveClock(who).orRefuse();
        if (!to.isAfter(clock.instant())) {
            throw new RuleViolation("demo.clock-forward").at("to");
        }
        clockStore.set(to);
        audit.record(who, "demo.clock-moved", "demo", to.toString());
    }

    /** Makes it any instant, also an earlier one: only while the demonstration's past is being loaded. */
    void setClock(Instant to) {
        policy.mayLoad(Actor.SYSTEM).orRefuse();
        clockStore.set(to);
    }
}
