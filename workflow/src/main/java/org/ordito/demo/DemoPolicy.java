package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;
import org.ordito.platform.Settings;

/** Nothing of the demonstration is there when the portal is real. */
@ApplicationScoped
public class DemoPolicy {

    public Permission mayLoad(Actor who) {
        return Permission.when(Settings.isDemo() && who.equals(Actor.SYSTEM), "demo.not-a-demo");
    }

    public Permission mayMoveClock(Actor who) {
        return Permission.when(Settings.isDemo(), "demo.not-a-demo")
                .and(Permission.when(who.is(Role.ADMINISTRATOR), "demo.administrator-only"));
    }
}
