package org.ordito.trame.microproject;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The coordinator begins microprojects; the young person, the tutor and the coordinator read one; the tutor and the coordinator write in it. */
@ApplicationScoped
public class MicroprojectPolicy {

    public Permission mayBegin(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "course.coordinator-only");
    }

    /** The list of all, or of those one leads. */
    public Permission mayList(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.is(Role.TEACHER), "microproject.not-yours");
    }

    public Permission maySeeOwn(Actor who) {
        return Permission.when(who.isSignedIn(), "microproject.not-yours");
    }

    public Permission maySee(Actor who, Microproject microproject) {
        return Permission.when(microproject.isOf(who) || mayLead(who, microproject).isGranted(), "microproject.not-yours");
    }

    public Permission mayLead(Actor who, Microproject microproject) {
        return Permission.when(microproject.isLedBy(who) || who.is(Role.LAB_COORDINATOR), "microproject.not-yours");
    }
}
