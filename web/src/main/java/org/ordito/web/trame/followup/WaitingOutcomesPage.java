package org.ordito.web.trame.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.followup.FollowupOfficeDesk;
import org.ordito.trame.followup.WaitingOutcome;

/** Who has left a course and has not said yet what they do, in all courses. */
@Named("waitingOutcomesPage")
@RequestScoped
public class WaitingOutcomesPage {

    @Inject
    private Actor actor;

    @Inject
    private FollowupOfficeDesk desk;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<WaitingOutcome> waiting;

    public Slice<WaitingOutcome> getWaiting() {
        if (waiting == null) {
            waiting = desk.waiting(actor, after);
        }
        return waiting;
    }
}
