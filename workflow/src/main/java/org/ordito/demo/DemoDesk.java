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

    private static final String LOADED = "demo";

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

    /** Whether the demonstration is loaded. @throws IllegalStateException if its loading was interrupted */
    public boolean isLoaded(Actor who) {
        policy.mayLoad(who).orRefuse();
        boolean begun = people.find("admin").isPresent();
        boolean ended = !audit.about(LOADED).isEmpty();
        if (begun && !ended) {
            throw new IllegalStateException("The demonstration was interrupted while it was loaded: empty ORDITO_HOME and start again");
        }
        return ended;
    }

    /** The demonstration's accounts: the first thing that is loaded. */
    public void addPeople(Actor who) {
        policy.mayLoad(who).orRefuse();
        demoPeople.add();
    }

    /** Everything is loaded. */
    public void loaded(Actor who) {
        policy.mayLoad(who).orRefuse();
        audit.record(who, "demo.loaded", LOADED, "");
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
        audit.record(who, "demo.clock-moved", "clock", to.toString());
    }

    /** Makes it any instant, also an earlier one: only while the demonstration's past is being loaded. */
    void setClock(Instant to) {
        policy.mayLoad(Actor.SYSTEM).orRefuse();
        clockStore.set(to);
    }
}
