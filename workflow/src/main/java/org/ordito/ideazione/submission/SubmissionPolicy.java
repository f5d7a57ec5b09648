package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** Who may apply, and who sees a draft: its owner and the co-authors, nobody else whatever their role. Only the owner sends it. */
@ApplicationScoped
public class SubmissionPolicy {

    public Permission mayApply(Actor who) {
        return Permission.when(who.isSignedIn(), "application.sign-in")
                .and(Permission.when(who.is(Role.CITIZEN), "submission.citizens-only"));
    }

    public Permission mayTakeUp(Actor who, IdeaApplication withdrawn) {
        return Permission.when(withdrawn.isOf(who), "submission.not-your-application");
    }

    /** Its owner and every co-author. */
    public Permission mayRead(Actor who, IdeaDraft draft) {
        return mayApply(who).and(Permission.when(draft.isOf(who) || draft.access(who).isPresent(), "submission.not-your-draft"));
    }

    /** Its owner and the co-authors who may edit. */
    public Permission mayWrite(Actor who, IdeaDraft draft) {
        return mayRead(who, draft).and(Permission.when(draft.isOf(who) || draft.access(who).filter(DraftAccess.EDIT::equals).isPresent(),
                "submission.read-only"));
    }

    /** Its owner alone: declares, sends, gives up, and says who works on it. */
    public Permission mayLead(Actor who, IdeaDraft draft) {
        return mayApply(who).and(Permission.when(draft.isOf(who), draft.access(who).isPresent() ? "submission.lead-only" : "submission.not-your-draft"));
    }
}
