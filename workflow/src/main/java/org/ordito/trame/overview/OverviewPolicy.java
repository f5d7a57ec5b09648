package org.ordito.trame.overview;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The coordinator sees everything that takes place in the lab. */
@ApplicationScoped
public class OverviewPolicy {

    public Permission mayLead(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "course.coordinator-only");
    }
}
