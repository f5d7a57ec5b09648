package org.ordito.trame.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The coordinator and the auditor read the indicators; the coordinator alone takes exact numbers and records away; everybody reads what hides the few. */
@ApplicationScoped
public class IndicatorPolicy {

    public Permission mayRead(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.is(Role.AUDITOR), "course.lab-only");
    }

    public Permission mayExport(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "course.coordinator-only");
    }

    public Permission mayReadInPublic() {
        return Permission.granted();
    }
}
