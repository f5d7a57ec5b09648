package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;

/** The hours of a placement's months: the person or the host's tutor writes them, the tutor confirms, the lab checks; and the assessments. */
@ApplicationScoped
@Transactional
public class RegisterDesk {

    @Inject
    private PlacementPolicy policy;

    @Inject
    private Placements placements;

    @Inject
    private Registers registers;

    @Inject
    private Hosts hosts;

    @Inject
    private PlacementProcess process;

    @Inject
    private PlacementMessages messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public MonthRegister open(Actor who, String number) {
        MonthRegister register = registers.numbered(number);
        policy.maySee(who, register.getPlacement()).orRefuse();
        register.getHours();
        register.getPlacement().getSuspensions();
        return register;
    }

    /** Writes the hours of the month. @param read version that was read before @throws RuleViolation as {@link MonthRegister#write} says */
    public void write(Actor who, String number, int read, Map<Integer, BigDecimal> hours) {
        MonthRegister register = toWrite(who, number);
        register.write(read, hours, registers.hoursBeside(register), hosts.terms().getMostHours(), today());
        registers.countOn(register);
        audit.record(who, "placement.hours-written", number, "");
    }

    /** Writes the hours and confirms them. @throws RuleViolation as {@link MonthRegister#write} says, and {@code placement.month-not-over} */
    public void confirm(Actor who, String number, int read, Map<Integer, BigDecimal> hours) {
        policy.mayConfirmHours(who, registers.numbered(number).getPlacement()).orRefuse();
        MonthRegister register = toWrite(who, number);
        register.write(read, hours, registers.hoursBeside(register), hosts.terms().getMostHours(), today());
        register.confirm(read, clock.instant());
        audit.record(who, "placement.hours-confirmed", number, register.getDone().toPlainString());
        process.registerConfirmed(register, who);
    }

    private MonthRegister toWrite(Actor who, String number) {
        MonthRegister register = lock(number);
        policy.mayWriteHours(who, register.getPlacement()).orRefuse();
        return register;
    }

    /** The hours are right: from now on the allowance can be paid. */
    public void check(Actor who, String number, int read) {
        policy.mayLead(who).orRefuse();
        MonthRegister register = lock(number);
        register.check(read, clock.instant());
        audit.record(who, "placement.hours-checked", number, "");
        process.registerChecked(register, who);
    }

    /** The hours are not right: they go back to the host's tutor. @param why for the tutor and the person */
    public void sendBack(Actor who, String number, int read, String why) {
        policy.mayLead(who).orRefuse();
        MonthRegister register = lock(number);
        register.sendBack(read, why, today().plusDays(hosts.terms().getRegisterDays()), clock.instant());
        audit.record(who, "placement.hours-returned", number, "");
        messages.registerReturned(register);
        process.registerChecked(register, who);
    }

    /** Whether the lab has it on its desk because its term has passed. */
    public boolean isLate(Actor who, String number) {
        policy.maySeeAll(who).orRefuse();
        return process.isLate(registers.numbered(number));
    }

    /** The promoter has seen to a register that is late: both are reminded once more. */
    public void chase(Actor who, String number) {
        policy.mayLead(who).orRefuse();
        MonthRegister register = lock(number);
        audit.record(who, "placement.register-chased", number, "");
        messages.registerReminder(register);
        process.registerChased(register, who);
    }

    /**
     * Writes an assessment: of the host's side by its tutor, of the promoter's by the lab.
     *
     * @throws RuleViolation beside what is missing; {@code work.done} when nobody asks for it
     */
    public void assess(Actor who, String number, PlacementAssessment.Moment moment, PlacementAssessment.Outcome outcome, String text) {
        Placement placement = placements.lock(placements.numbered(number));
        Party party = placement.getParties().isHostTutor(who) ? Party.HOST : Party.PROMOTER;
        policy.mayConfirm(who, placement, party).orRefuse();
        if (placements.assessments(placement).stream().anyMatch(known -> known.getMoment() == moment && known.getParty() == party)) {
            throw new RuleViolation("placement.assessed");
        }
        placements.add(new PlacementAssessment(placement, moment, party, outcome, text, who, clock.instant()));
        audit.record(who, "placement.assessed", number, moment + " " + party);
        process.assessed(placement, moment, party, who);
    }

    /** With its placement, whose other months count in the same weeks. */
    private MonthRegister lock(String number) {
        MonthRegister register = registers.numbered(number);
        placements.lock(register.getPlacement());
        return registers.lock(register);
    }

    private LocalDate today() {
        return RomeTime.dayOf(clock.instant());
    }
}
