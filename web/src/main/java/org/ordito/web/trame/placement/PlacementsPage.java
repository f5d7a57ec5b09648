package org.ordito.web.trame.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.placement.Placement;
import org.ordito.trame.placement.PlacementDesk;
import org.ordito.trame.placement.PlacementState;

/** The placements: all of them for the lab, those that name them for a host's tutor, one's own for the person. */
@Named
@RequestScoped
public class PlacementsPage {

    @Inject
    private Actor actor;

    @Inject
    private PlacementDesk desk;

    @Inject
    @Param(name = "state")
    private String stateName;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<Placement> all;
    private Slice<Placement> hosted;

    /** The state that is looked for; null for every one. */
    public PlacementState getState() {
        return Stream.of(PlacementState.values()).filter(state -> state.name().equals(stateName)).findFirst().orElse(null);
    }

    public PlacementState[] getStates() {
        return PlacementState.values();
    }

    public Slice<Placement> getAll() {
        if (all == null) {
            all = desk.all(actor, getState(), after);
        }
        return all;
    }

    public String getNextAddress() {
        return "/app/trame/placements.xhtml?state=" + (getState() == null ? "" : getState()) + "&after=" + getAll().next();
    }

    public Slice<Placement> getHosted() {
        if (hosted == null) {
            hosted = desk.hosted(actor, after);
        }
        return hosted;
    }
}
