package org.ordito.ideazione.arrivals;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.calls.Call;
import org.ordito.calls.CallState;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** Operators of the focal point and officers bring in what arrived on paper; the rest of the office reads what they brought. */
@ApplicationScoped
public class ArrivalPolicy {

    public Permission mayTakeIn(Actor who) {
        return Permission.when(who.is(Role.FOCAL_POINT) || who.is(Role.OFFICER), "arrivals.operators-only");
    }

    public Permission mayRead(Actor who) {
        return mayTakeIn(who).or(Permission.when(who.is(Role.MANAGER) || who.is(Role.AUDITOR), "arrivals.office-only"));
    }

    /** Only the portal itself removes what nobody confirmed. */
    Permission maySweep(Actor who) {
        return Permission.when(who.equals(Actor.SYSTEM), "arrivals.operators-only");
    }

    /**
     * Whether a call still takes applications in that arrived in time: also after it closed, until its outcomes of admissibility are being told.
     *
     * @param areOutcomesUnderWay whether the last check is decided, or outcomes were told
     */
    public Permission isOpen(Call call, boolean areOutcomesUnderWay) {
        return Permission.when(call.getState() == CallState.OPEN || call.getState() == CallState.CLOSED, "arrivals.call-not-open", call.getTitle())
                .and(Permission.when(!areOutcomesUnderWay, "arrivals.outcomes-under-way", call.getTitle(), call.getResponsibleOfficer()));
    }
}
