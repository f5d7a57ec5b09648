package org.ordito.trame.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The coordinator plans all lessons; a teacher sees and keeps only their own; auditors read the calendar, without names of learners. */
@ApplicationScoped
public class LessonPolicy {

    public Permission mayPlan(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "course.coordinator-only");
    }

    /** All lessons of a course; a teacher gets their own alone. */
    public Permission maySeeCalendar(Actor who) {
        return Permission.when(seesAll(who) || who.is(Role.TEACHER), "course.lab-only");
    }

    public boolean seesAll(Actor who) {
        return who.is(Role.LAB_COORDINATOR) || who.is(Role.AUDITOR);
    }

    public Permission mayTeach(Actor who) {
        return Permission.when(who.is(Role.TEACHER), "lessons.teachers-only");
    }

    /** The register, with the names of who takes part. */
    public Permission mayKeep(Actor who, Lesson lesson) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.is(Role.TEACHER) && lesson.isOf(who), "lessons.not-yours");
    }

    public Permission mayRemind(Actor who) {
        return Permission.when(who.equals(Actor.SYSTEM), "course.lab-only");
    }

    /** Days, times and rooms of a course that everybody may see. */
    public Permission maySeeDays() {
        return Permission.granted();
    }
}
