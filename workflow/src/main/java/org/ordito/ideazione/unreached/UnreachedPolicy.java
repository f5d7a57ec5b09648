package org.ordito.ideazione.unreached;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The officers tell everybody; an operator of the focal point those whom they act for, and those who applied on paper and whom nobody acts for. */
@ApplicationScoped
public class UnreachedPolicy {

    public Permission mayTell(Actor who) {
        return mayTellEverybody(who).or(Permission.when(who.is(Role.FOCAL_POINT), "notifications.office-only"));
    }

    public Permission mayTellEverybody(Actor who) {
        return Permission.when(who.is(Role.OFFICER), "notifications.office-only");
    }
}
