package org.ordito.ideazione.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.Impartiality;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** Officers assign and replace, the coach of the path logs and closes, the applicant answers; the office reads. */
@ApplicationScoped
public class CoachingPolicy {

    /** What a coach can do, and how much at once, is written down by officers. */
    public Permission mayDescribe(Actor who) {
        return Permission.when(who.is(Role.OFFICER), "coaching.officer-only");
    }

    public Permission mayAssign(Actor who, IdeaApplication application) {
        return Permission.when(who.is(Role.OFFICER), "coaching.officer-only").and(Impartiality.towards(who, application));
    }

    /** Who the coaches are and how many paths each has is the office's to know. */
    public Permission maySeeCoaches(Actor who) {
        return Permission.when(isOffice(who), "coaching.office-only");
    }

    /** Whom an idea may be given to. */
    public Permission maySeeChoice(Actor who, IdeaApplication application) {
        return maySeeCoaches(who).and(Impartiality.towards(who, application));
    }

    public Permission mayLead(Actor who, CoachingPath path) {
        return Permission.when(who.is(Role.COACH) && path.isOf(who), "coaching.coach-only").and(Impartiality.towards(who, path.getApplication()));
    }

    public Permission mayAnswer(Actor who, IdeaApplication application) {
        return Permission.when(application.isOf(who), "coaching.applicant-only");
    }

    public Permission maySee(Actor who, CoachingPath path) {
        return mayAnswer(who, path.getApplication())
                .or(Permission.when(path.isOf(who) || isOffice(who), "coaching.not-yours").and(Impartiality.towards(who, path.getApplication())));
    }

    public Permission mayReplace(Actor who, IdeaApplication application) {
        return mayAssign(who, application);
    }

    /** Only about a path that was this very person's. */
    public Permission mayLearn(Actor who, FormerCoach former) {
        return Permission.when(who.isPerson(former.getCoach()), "coaching.not-yours");
    }

    private static boolean isOffice(Actor who) {
        return who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR);
    }
}
