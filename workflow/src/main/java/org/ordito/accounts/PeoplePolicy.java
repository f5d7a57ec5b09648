package org.ordito.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The administrator keeps the accounts; the first one comes with a code, as long as there is nobody. */
@ApplicationScoped
public class PeoplePolicy {

    public Permission mayAdminister(Actor who) {
        return Permission.when(who.is(Role.ADMINISTRATOR), "accounts.administrator-only");
    }

    /** Everybody with an account. */
    public Permission mayKeepOwnAccount(Actor who) {
        return Permission.when(who.isSignedIn(), "accounts.sign-in");
    }

    /** Only the portal itself, at its start. */
    public Permission mayInvite(Actor who) {
        return Permission.when(who.equals(Actor.SYSTEM), "accounts.administrator-only");
    }

    /** Anybody may try the code; whether it is the right one is the code's own rule. */
    public Permission mayTryCode(Actor who) {
        return Permission.when(!who.isSignedIn() || who.is(Role.ADMINISTRATOR), "accounts.administrator-only");
    }
}
