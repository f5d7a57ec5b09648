package org.ordito.mandates;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** An operator prepares and files a mandate and sees those that name them; who gave it reads it and takes it back; the office reads it. */
@ApplicationScoped
public class MandatePolicy {

    public Permission mayPrepare(Actor who) {
        return Permission.when(who.is(Role.FOCAL_POINT), "mandates.focal-point-only");
    }

    /** The operator whom it names, until it ends. */
    public Permission mayFile(Actor who, Mandate mandate) {
        return Permission.when(mandate.isHeldBy(who), "mandates.not-yours");
    }

    public Permission mayRead(Actor who, Mandate mandate) {
        return mayFile(who, mandate).or(Permission.when(mandate.isOf(who), "mandates.not-yours"));
    }

    /** What was signed is also read by those who carry or audit the procedure. */
    public Permission mayReadSigned(Actor who, Mandate mandate) {
        return mayRead(who, mandate)
                .or(Permission.when(who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR), "mandates.not-yours"));
    }

    /** Both whom it binds, also when the other was quicker. */
    public Permission mayEnd(Actor who, Mandate mandate) {
        return Permission.when(mandate.isOf(who) || mandate.isNamedTo(who), "mandates.not-yours");
    }

    /** Everybody who has signed in: they see what they have given. */
    public Permission mayReadOwn(Actor who) {
        return Permission.when(who.isSignedIn(), "application.sign-in");
    }
}
