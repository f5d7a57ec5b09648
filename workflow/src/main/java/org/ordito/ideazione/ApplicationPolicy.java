package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** Who may see a whole application and who may take it back. Evaluators and coaches see theirs in their own stages. */
@ApplicationScoped
public class ApplicationPolicy {

    /** The applicant, the co-authors, the operator with a mandate, and the staff that carries or audits the procedure. */
    public Permission maySee(Actor who, IdeaApplication application) {
        return Permission.when(application.isInHandsOf(who) || isOffice(who) || application.isSharedWith(who), "application.not-yours");
    }

    /** What the staff knows besides: its own name of the state, who did what. Of which applications is said by the other one. */
    public Permission maySeeInside(Actor who) {
        return Permission.when(isOffice(who), "application.staff-only");
    }

    /** The same of one application: of their own the staff knows what every applicant knows. */
    public Permission maySeeInside(Actor who, IdeaApplication application) {
        return maySeeInside(who).and(Impartiality.towards(who, application));
    }

    /** The applicant, or the operator with a mandate; whether it is still possible is the application's own rule. */
    public Permission mayWithdraw(Actor who, IdeaApplication application) {
        return Permission.when(application.isInHandsOf(who), "application.applicant-only");
    }

    /** What an applicant on paper sends later is entered by the focal point or by an officer. */
    public Permission mayEnterFor(Actor who, IdeaApplication application) {
        return Permission.when(who.is(Role.FOCAL_POINT) || who.is(Role.OFFICER), "arrivals.operators-only")
                .and(Permission.when(application.isEnteredByOffice(), "arrivals.not-on-paper")).and(Impartiality.towards(who, application));
    }

    /** An officer, or the operator with a mandate, opens an account for an applicant who has none, while the case goes on. */
    public Permission mayOpenAccount(Actor who, IdeaApplication application) {
        boolean isOperator = application.isInHandsOf(who) && !application.isOf(who);
        return Permission.when(isOperator, "arrivals.account-office-only")
                .or(Permission.when(who.is(Role.OFFICER), "arrivals.account-office-only").and(Impartiality.towards(who, application)))
                .and(Permission.when(!application.getState().isEnded(), "arrivals.account-ended"));
    }

    /** Everybody who has signed in has a personal area, and sees there what is theirs. */
    public Permission mayHavePersonalArea(Actor who) {
        return Permission.when(who.isSignedIn(), "application.sign-in");
    }

    private static boolean isOffice(Actor who) {
        return who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR);
    }
}
