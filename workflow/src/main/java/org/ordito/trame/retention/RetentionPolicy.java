package org.ordito.trame.retention;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** Everybody reads how long the lab keeps what they say; the coordinator sets it; the portal itself erases. */
@ApplicationScoped
public class RetentionPolicy {

    public Permission mayRead() {
        return Permission.granted();
    }

    public Permission mayLead(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "course.coordinator-only");
    }

    public Permission mayErase(Actor who) {
        return Permission.when(who.equals(Actor.SYSTEM), "course.coordinator-only");
    }
}
