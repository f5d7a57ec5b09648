package org.ordito.ideazione.payments;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The applicant claims, the officer checks, the office sees. */
@ApplicationScoped
public class PaymentPolicy {

    public Permission maySee(Actor who, IdeaApplication application) {
        boolean isOffice = who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR);
        return Permission.when(application.isOf(who) || isOffice, "payments.not-yours");
    }

    public Permission mayClaim(Actor who, IdeaApplication application) {
        return Permission.when(application.isOf(who), "payments.applicant-only");
    }

    /** An officer, but never on the own project. */
    public Permission mayCheck(Actor who, IdeaApplication application) {
        return Permission.when(who.is(Role.OFFICER) && !application.isOf(who), "payments.officer-only");
    }
}
