package org.ordito.trame.purchases;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** Anybody asks for a product; the coordinator answers, and alone sees who asked. */
@ApplicationScoped
public class PurchasePolicy {

    public Permission mayAsk() {
        return Permission.granted();
    }

    public Permission mayAnswer(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "course.coordinator-only");
    }

    public Permission mayForget(Actor who) {
        return Permission.when(who.equals(Actor.SYSTEM), "course.coordinator-only");
    }
}
