package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;

/** Suspending a placement, and ending it before its last day. */
@ApplicationScoped
@Transactional
public class InterruptionDesk {

    @Inject
    private PlacementPolicy policy;

    @Inject
    private Placements placements;

    @Inject
    private Hosts hosts;

    @Inject
    private Registers registers;

    @Inject
    private OpeningRegisters opening;

    @Inject
    private People people;

    @Inject
    private PlacementProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Suspends it; its last day moves by as many days, which the convention, the host's places and another placement of the person have to allow.
     *
     * @param from first day, not ahead and in the month whose register is still open
     * @param to   last day, not past, and not longer after the first than the terms allow
     * @throws RuleViolation {@code placement.suspension-from}, {@code placement.suspension-to}, {@code placement.suspension-hours},
     *                       {@code placement.suspension-another}, {@code placement.reason}
     */
    public void suspend(Actor who, String number, LocalDate from, LocalDate to, String reason) {
        policy.mayLead(who).orRefuse();
        Placement placement = lockWithHost(number);
        if (from == null) {
            throw new RuleViolation("placement.suspension-from").at("from");
        }
        if (to != null && registers.of(placement).stream().anyMatch(register -> register.hasHours(new Stay(from, to)))) {
            throw new RuleViolation("placement.suspension-hours").at("from");
        }
        placement.suspend(new Stay(from, to), reason, hosts.terms(), registers.earliestOpenDay(placement), today(), clock.instant());
        moved(placement);
        audit.record(who, "placement.suspended", number, "");
        process.suspended(placement);
    }

    /** The suspension ends on another day. @throws RuleViolation {@code placement.suspension-to}, {@code placement.suspension-another} */
    public void suspendUntil(Actor who, String number, LocalDate to) {
        policy.mayLead(who).orRefuse();
        Placement placement = lockWithHost(number);
        placement.suspendUntil(to, hosts.terms(), today());
        moved(placement);
        audit.record(who, "placement.suspension-moved", number, to.toString());
        process.suspensionMoved(placement);
    }

    /** Its days have moved: they have to fit, and have registers. */
    private void moved(Placement placement) {
        if (placements.hasAnother(placement.getParties().getTrainee(), placement.stay(), placement)) {
            throw new RuleViolation("placement.suspension-another").at("to");
        }
        placement.getHost().requireCovers(placement.stay());
        placement.getHost().requirePlace(placement.stay(), placements.staysAt(placement.getHost(), placement), hosts.terms());
        registers.plan(placement, clock.instant());
    }

    /**
     * One side ends it, or lets it go before it has begun. Registers up to its last day are still confirmed, checked and paid.
     *
     * @param lastDay not ahead; null before it has begun
     * @param reason  for the lab and the person
     * @throws RuleViolation {@code placement.last-day}, {@code placement.last-day-hours}, {@code placement.reason}
     */
    public void endEarly(Actor who, String number, LocalDate lastDay, String reason) {
        policy.mayEnd(who, placements.numbered(number)).orRefuse();
        Placement placement = lockWithHost(number);
        boolean hadBegun = placement.getState().isUnderWay();
        if (hadBegun && lastDay != null && registers.of(placement).stream().anyMatch(register -> register.hasHours(new Stay(lastDay.plusDays(1), LocalDate.MAX)))) {
            throw new RuleViolation("placement.last-day-hours").at("lastDay");
        }
        LocalDate earliest = registers.earliestOpenDay(placement);
        placement.endEarly(who, lastDay, reason, earliest == null || earliest.isBefore(placement.getStartsOn()) ? placement.getStartsOn() : earliest, today(),
                clock.instant());
        audit.record(who, "placement.ended-early", number, "");
        placements.projects(placement).stream().filter(TrainingProject::isOpen).forEach(project -> {
            project.supersede(clock.instant());
            process.superseded(project);
        });
        process.endedEarly(placement);
        if (hadBegun) {
            registers.plan(placement, clock.instant());
            opening.openPast(placement, placement.getEndsOn().plusDays(1));
        }
    }

    private Placement lockWithHost(String number) {
        Placement placement = placements.numbered(number);
        people.holdBack(placement.getParties().getTrainee());
        hosts.lock(placement.getHost());
        return placements.lock(placement);
    }

    private LocalDate today() {
        return RomeTime.dayOf(clock.instant());
    }
}
