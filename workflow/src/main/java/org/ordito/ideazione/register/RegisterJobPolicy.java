package org.ordito.ideazione.register;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.ideazione.Impartiality;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The office takes the register away, officers and managers assign; each sees and stops only what they began. */
@ApplicationScoped
public class RegisterJobPolicy {

    public Permission mayExport(Actor who) {
        return Permission.when(isInCharge(who) || who.is(Role.AUDITOR), "register.office-only");
    }

    /** @param isConcerned whether some of these applications are of a call in which one concerns this person */
    public Permission mayAssign(Actor who, boolean isConcerned) {
        return Permission.when(isInCharge(who), "register.assign-only").and(Impartiality.towardsAll(isConcerned));
    }

    private static boolean isInCharge(Actor who) {
        return who.is(Role.OFFICER) || who.is(Role.MANAGER);
    }

    public Permission maySee(Actor who, RegisterJob job) {
        return Permission.when(job.isOf(who), "register.not-yours");
    }

    /** Only the portal itself works on it. */
    public Permission mayWork(Actor who) {
        return Permission.when(who.equals(Actor.SYSTEM), "register.not-yours");
    }
}
