package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.DocumentStore;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;

/** What the process of a placement's life asks and orders. */
@Named("placementSteps")
@ApplicationScoped
public class PlacementSteps {

    @Inject
    private Placements placements;

    @Inject
    private Hosts hosts;

    @Inject
    private Registers registers;

    @Inject
    private OpeningRegisters opening;

    @Inject
    private PlacementMessages messages;

    @Inject
    private PlacementPapers papers;

    @Inject
    private DocumentStore documents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The start of its first day. */
    public Date startsAt(Long placementId) {
        return startOf(placements.get(placementId).getStartsOn());
    }

    public void start(Long placementId) {
        Placement placement = placements.lock(placements.get(placementId));
        placement.start(clock.instant());
        registers.plan(placement, clock.instant());
        messages.started(placement);
    }

    /** The start of the day in its middle. */
    public Date midTermAt(Long placementId) {
        return startOf(placements.get(placementId).getPeriod().middle());
    }

    public Date midTermDueAt(Long placementId) {
        return startOf(placements.get(placementId).getPeriod().middle().plusDays(hosts.terms().getAssessDays()));
    }

    /** The end of its last day. */
    public Date endsAt(Long placementId) {
        return startOf(placements.get(placementId).getEndsOn().plusDays(1));
    }

    public Date finalDueAt(Long placementId) {
        return startOf(lastToAssess(placements.get(placementId)).plusDays(1));
    }

    private LocalDate lastToAssess(Placement placement) {
        return placement.getEndsOn().plusDays(hosts.terms().getAssessDays());
    }

    /** The end of the last day that the placement has in the month that is not over yet. */
    public Date monthEndsAt(Long placementId) {
        Optional<MonthRegister> next = registers.firstFilling(placements.get(placementId));
        return next.map(register -> startOf(register.lastDay().plusDays(1))).orElseGet(() -> endsAt(placementId));
    }

    /** The month is over: its register goes to the host's tutor. */
    public void openRegister(Long placementId) {
        Placement placement = placements.lock(placements.get(placementId));
        opening.openPast(placement, RomeTime.dayOf(clock.instant()));
    }

    public boolean hasMoreMonths(Long placementId) {
        return registers.firstFilling(placements.get(placementId)).isPresent();
    }

    public String hostTutor(Long placementId) {
        return placements.get(placementId).getParties().getHostTutor();
    }

    /** Its last day has passed. */
    public void over(Long placementId) {
        Placement placement = placements.lock(placements.get(placementId));
        placement.over(clock.instant());
        messages.over(placement, lastToAssess(placement));
    }

    public boolean areRegistersChecked(Long placementId) {
        return registers.of(placements.get(placementId)).stream().noneMatch(register -> register.getState().isUnsettled());
    }

    /** Writes the attestation and tells the person. */
    public void attest(Long placementId) {
        Placement placement = placements.lock(placements.get(placementId));
        byte[] pdf = papers.attestation(placement, registers.of(placement), placements.projects(placement), placements.assessments(placement), clock.instant());
        placement.attest(documents.storeIssued(pdf, "attestato-" + placement.getNumber() + ".pdf", "application/pdf"), clock.instant());
        audit.record(Actor.SYSTEM, "placement.attested", placement.getNumber(), "");
        messages.attested(placement);
    }

    public void tellSuspended(Long placementId) {
        messages.suspended(placements.get(placementId));
    }

    /** The end of the suspension's last day. */
    public Date suspensionEndsAt(Long placementId) {
        return placements.get(placementId).suspension().map(pause -> startOf(pause.getTo().plusDays(1))).orElseGet(() -> Date.from(clock.instant()));
    }

    public void resume(Long placementId) {
        Placement placement = placements.lock(placements.get(placementId));
        placement.resume(clock.instant());
        messages.resumed(placement);
    }

    public void tellEnded(Long placementId) {
        messages.ended(placements.get(placementId));
    }

    private static Date startOf(LocalDate day) {
        return Date.from(RomeTime.startOf(day));
    }
}
