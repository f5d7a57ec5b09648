package org.ordito.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** Who reads the trail, and whose refusals it records: those of people with an account; a visitor is sent to sign in instead. */
@ApplicationScoped
public class AuditPolicy {

    public Permission mayBeRefused(Actor who) {
        return Permission.when(who.isSignedIn(), "audit.nobody");
    }

    /** Those who check the office, and those who keep its accounts. */
    public Permission mayRead(Actor who) {
        return Permission.when(who.is(Role.AUDITOR) || who.is(Role.ADMINISTRATOR), "audit.readers-only");
    }
}
