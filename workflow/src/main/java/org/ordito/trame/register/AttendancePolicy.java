package org.ordito.trame.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;
import org.ordito.trame.Course;
import org.ordito.trame.enrolment.Participant;
import org.ordito.trame.lessons.Lessons;

/** How much somebody has attended is seen by themselves, by who teaches the course, and by the coordinator. */
@ApplicationScoped
public class AttendancePolicy {

    @Inject
    private Lessons lessons;

    public Permission maySeeAll(Actor who, Course course) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.is(Role.TEACHER) && lessons.teaches(who, course), "lessons.not-yours");
    }

    public Permission maySee(Actor who, Participant person) {
        return Permission.when(person.account() != null && who.isPerson(person.account()), "enrolment.not-yours");
    }
}
