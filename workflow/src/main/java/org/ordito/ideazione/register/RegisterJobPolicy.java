package org.ordito.ideazione.register;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The office takes the register away, officers and managers assign; each sees and stops only what they began. */
@ApplicationScoped
public class RegisterJobPolicy {

    public Permission mayStart(Actor who, JobKind kind) {
        boolean isInCharge = who.is(Role.OFFICER) || who.is(Role.MANAGER);
        return kind.isExport() ? Permission.when(isInCharge || who.is(Role.AUDITOR), "register.office-only") : Permission.when(isInCharge, "register.assign-only");
    }

    public Permission maySee(Actor who, RegisterJob job) {
        return Permission.when(job.isOf(who), "register.not-yours");
    }

    /** Only the portal itself works on it. */
    public Permission mayWork(Actor who) {
        return Permission.when(who.equals(Actor.SYSTEM), "register.not-yours");
    }
}
