package org.ordito.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The office and who checks it read the register, which names people; the officer cancels. */
@ApplicationScoped
public class ProtocolPolicy {

    public Permission mayRead(Actor who) {
        return Permission.when(who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR), "protocol.office-only");
    }

    public Permission mayCancel(Actor who) {
        return Permission.when(who.is(Role.OFFICER), "protocol.officer-only");
    }
}
