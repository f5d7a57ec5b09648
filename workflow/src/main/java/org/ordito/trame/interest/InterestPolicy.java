package org.ordito.trame.interest;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.platform.Permission;

/** Anybody asks, whoever holds a code uses it; nobody sees who wants to know. */
@ApplicationScoped
public class InterestPolicy {

    public Permission mayAsk() {
        return Permission.granted();
    }

    public Permission mayUseCode(String code) {
        return Permission.when(code != null && code.matches("[A-Za-z0-9_-]{20,64}"), "interest.code-unknown");
    }

    public Permission mayTidyUp(Actor who) {
        return Permission.when(who.equals(Actor.SYSTEM), "interest.code-unknown");
    }
}
