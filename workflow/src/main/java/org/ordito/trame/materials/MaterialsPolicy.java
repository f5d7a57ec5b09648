package org.ordito.trame.materials;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The coordinator keeps the stock; teachers see it and write down what their own courses consume; auditors read. */
@ApplicationScoped
public class MaterialsPolicy {

    public Permission mayLead(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "course.coordinator-only");
    }

    public Permission maySee(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.is(Role.TEACHER) || who.is(Role.AUDITOR), "course.lab-only");
    }

    /** @param teaches whether they have a lesson in the course */
    public Permission mayConsume(Actor who, boolean teaches) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.is(Role.TEACHER) && teaches, "materials.not-your-course");
    }
}
