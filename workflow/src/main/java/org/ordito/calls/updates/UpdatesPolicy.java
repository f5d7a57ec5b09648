package org.ordito.calls.updates;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.calls.Call;
import org.ordito.calls.CallState;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** Anybody follows a public call that is not over; whoever holds a code uses it; the office reads how many follow, never who. */
@ApplicationScoped
public class UpdatesPolicy {

    public Permission mayFollow(Call call) {
        return Permission.when(call.getState().isPublic() && call.getState() != CallState.CONCLUDED, "updates.concluded");
    }

    public Permission mayUseCode(String code) {
        return Permission.when(code != null && code.matches("[A-Za-z0-9_-]{20,64}"), "updates.code-unknown");
    }

    public Permission mayCount(Actor who) {
        return Permission.when(who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR), "updates.office-only");
    }

    public Permission mayTidyUp(Actor who) {
        return Permission.when(who.equals(Actor.SYSTEM), "updates.office-only");
    }
}
