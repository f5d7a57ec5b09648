package org.ordito.ideazione.payments;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.Impartiality;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The applicant claims, the officer checks, the office sees. */
@ApplicationScoped
public class PaymentPolicy {

    public Permission maySee(Actor who, IdeaApplication application) {
        boolean isOffice = who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR);
        return mayClaim(who, application).or(Permission.when(isOffice, "payments.not-yours").and(Impartiality.towards(who, application)));
    }

    public Permission mayClaim(Actor who, IdeaApplication application) {
        return Permission.when(application.isOf(who), "payments.applicant-only");
    }

    /** An officer, but never on the own project. */
    public Permission mayCheck(Actor who, IdeaApplication application) {
        return Permission.when(who.is(Role.OFFICER), "payments.officer-only").and(Impartiality.towards(who, application));
    }
}
