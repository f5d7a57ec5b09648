package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;

/** What the process of one month's register asks and orders. */
@Named("registerSteps")
@ApplicationScoped
public class RegisterSteps {

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

    public String hostTutor(Long registerId) {
        return get(registerId).getPlacement().getParties().getHostTutor();
    }

    /** The end of the last day of its term. */
    public Date dueAt(Long registerId) {
        return Date.from(due(registerId));
    }

    public Date remindAt(Long registerId) {
        return Date.from(due(registerId).minus(Duration.ofDays(hosts.terms().getNoticeDays())));
    }

    public void remind(Long registerId) {
        MonthRegister register = get(registerId);
        if (register.getState().isToConfirm()) {
            messages.registerReminder(register);
        }
    }

    /** Its term has passed: the promoter is told, and has it on the work list. */
    public void escalate(Long registerId) {
        MonthRegister register = get(registerId);
        audit.record(Actor.SYSTEM, "placement.register-late", register.getNumber(), "");
        messages.registerLate(register);
    }

    public boolean isReturned(Long registerId) {
        return get(registerId).getState() == RegisterState.RETURNED;
    }

    /** Tells the person, and the placement once none of its registers waits any more. */
    public void checked(Long registerId) {
        MonthRegister register = get(registerId);
        messages.registerChecked(register);
        if (registers.of(register.getPlacement()).stream().noneMatch(other -> other.getState().isUnsettled())) {
            process.registersSettled(register.getPlacement());
        }
    }

    private Instant due(Long registerId) {
        return RomeTime.startOf(get(registerId).getDueOn().plusDays(1));
    }

    private MonthRegister get(Long registerId) {
        return registers.get(registerId);
    }
}
