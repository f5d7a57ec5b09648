package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.mandates.Mandate;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/**
 * Who may apply, and who sees a draft: its owner and the co-authors, nobody else whatever their role. Only the owner sends it, or
 * the operator of the focal point who holds the owner's mandate.
 */
@ApplicationScoped
public class SubmissionPolicy {

    public Permission mayApply(Actor who) {
        return Permission.when(who.isSignedIn(), "application.sign-in")
                .and(Permission.when(who.is(Role.CITIZEN), "submission.citizens-only"));
    }

    /** Who writes applications at all: those who apply, and the focal point for others. */
    public Permission mayWriteDrafts(Actor who) {
        return mayApply(who).or(mayActForOthers(who));
    }

    public Permission mayActForOthers(Actor who) {
        return Permission.when(who.is(Role.FOCAL_POINT), "mandates.focal-point-only");
    }

    /** The operator whom the mandate names, until it ends. */
    public Permission mayActBy(Actor who, Mandate mandate) {
        return mayActForOthers(who).and(Permission.when(mandate.isHeldBy(who), "mandates.not-yours"));
    }

    private static Permission mayActBy(Actor who, IdeaDraft draft) {
        return Permission.when(draft.isHeldBy(who), "mandates.not-yours");
    }

    public Permission mayTakeUp(Actor who, IdeaApplication withdrawn) {
        return Permission.when(withdrawn.isOf(who), "submission.not-your-application");
    }

    /** Its owner, every co-author, and the operator with a mandate. */
    public Permission mayRead(Actor who, IdeaDraft draft) {
        return mayActBy(who, draft).or(mayApply(who).and(Permission.when(draft.isOf(who) || draft.access(who).isPresent(), "submission.not-your-draft")));
    }

    /** Its owner, the co-authors who may edit, and the operator with a mandate. */
    public Permission mayWrite(Actor who, IdeaDraft draft) {
        return mayRead(who, draft).and(Permission.when(draft.isInHandsOf(who) || draft.access(who).filter(DraftAccess.EDIT::equals).isPresent(),
                "submission.read-only"));
    }

    /** Declares, sends, gives up: its owner, or the operator with a mandate; that it is signed is asked when sending. */
    public Permission mayLead(Actor who, IdeaDraft draft) {
        return mayActBy(who, draft).or(mayApply(who).and(Permission.when(draft.isOf(who), draft.access(who).isPresent() ? "submission.lead-only" : "submission.not-your-draft")));
    }

    /** Old drafts are erased by the portal itself. */
    public Permission mayErase(Actor who) {
        return Permission.when(who.equals(Actor.SYSTEM), "submission.not-your-draft");
    }

    /** Says who else works on it: its owner alone. */
    public Permission mayShare(Actor who, IdeaDraft draft) {
        return mayLead(who, draft).and(Permission.when(draft.isOf(who), "submission.lead-only"));
    }
}
