package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** Who may apply, and who sees a draft: its owner alone, whatever the role of the others. */
@ApplicationScoped
public class SubmissionPolicy {

    public Permission mayApply(Actor who) {
        return Permission.when(who.isSignedIn(), "application.sign-in")
                .and(Permission.when(who.is(Role.CITIZEN), "submission.citizens-only"));
    }

    public Permission mayTakeUp(Actor who, IdeaApplication withdrawn) {
        return Permission.when(withdrawn.isOf(who), "submission.not-your-application");
    }

    public Permission mayWrite(Actor who, IdeaDraft draft) {
        return mayApply(who).and(Permission.when(draft.isOf(who), "submission.not-your-draft"));
    }
}
