package org.ordito.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.platform.Permission;

/** Whose refusals are recorded: those of people with an account; a visitor is sent to sign in instead. */
@ApplicationScoped
public class AuditPolicy {

    public Permission mayBeRefused(Actor who) {
        return Permission.when(who.isSignedIn(), "audit.nobody");
    }
}
