package org.ordito.web.trame.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.visits.TourRequest;
import org.ordito.trame.visits.TourRequestDesk;

/** Everything that tour operators have asked for. */
@Named
@RequestScoped
public class TourRequestsPage {

    @Inject
    private Actor actor;

    @Inject
    private TourRequestDesk desk;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<TourRequest> requests;

    public Slice<TourRequest> getRequests() {
        if (requests == null) {
            requests = desk.all(actor, after);
        }
        return requests;
    }
}
