package org.ordito.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** Whoever runs the portal sees what could not be delivered. */
@ApplicationScoped
public class MessagePolicy {

    public Permission mayRunMail(Actor who) {
        return Permission.when(who.is(Role.ADMINISTRATOR), "notifications.administrator-only");
    }
}
