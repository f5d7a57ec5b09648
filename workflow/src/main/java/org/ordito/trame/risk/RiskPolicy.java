package org.ordito.trame.risk;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The coordinator alone sees who is at risk, and notes that they were called. */
@ApplicationScoped
public class RiskPolicy {

    public Permission mayLead(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "course.coordinator-only");
    }
}
