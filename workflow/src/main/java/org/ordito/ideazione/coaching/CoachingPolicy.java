package org.ordito.ideazione.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** Officers assign, the coach of the path logs and closes, the applicant answers; the office reads. */
@ApplicationScoped
public class CoachingPolicy {

    public Permission mayAssign(Actor who) {
        return Permission.when(who.is(Role.OFFICER), "coaching.officer-only");
    }

    /** Who the coaches are and how many paths each has is the office's to know. */
    public Permission maySeeCoaches(Actor who) {
        return Permission.when(isOffice(who), "coaching.office-only");
    }

    public Permission mayLead(Actor who, CoachingPath path) {
        return Permission.when(who.is(Role.COACH) && path.isOf(who), "coaching.coach-only");
    }

    public Permission mayAnswer(Actor who, IdeaApplication application) {
        return Permission.when(application.isOf(who), "coaching.applicant-only");
    }

    public Permission maySee(Actor who, CoachingPath path) {
        return Permission.when(path.isOf(who) || path.getApplication().isOf(who) || isOffice(who), "coaching.not-yours");
    }

    private static boolean isOffice(Actor who) {
        return who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR);
    }
}
