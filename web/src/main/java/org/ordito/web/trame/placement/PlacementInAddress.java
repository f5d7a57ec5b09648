package org.ordito.web.trame.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.trame.placement.Placement;
import org.ordito.trame.placement.PlacementCase;
import org.ordito.trame.placement.PlacementDesk;
import org.ordito.trame.placement.Placements;
import org.ordito.web.text.PageText;

/** The placement that a page is about, by the number in its address: its own, or that of a version of its project. */
@RequestScoped
public class PlacementInAddress {

    @Inject
    private Actor actor;

    @Inject
    private PlacementDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String written;

    private PlacementCase opened;

    /** @throws NotFound when the address has none */
    String number() {
        if (written == null) {
            throw new NotFound("placement");
        }
        return Placements.placementOf(written);
    }

    PlacementCase placement() {
        if (opened == null) {
            opened = desk.open(actor, number());
        }
        return opened;
    }

    /** Ends an action: back to this person's own page of the placement, with a message. */
    void leave(String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect(address(actor, placement().placement()));
    }

    /** The page of a placement for whoever looks: the person's, the host tutor's, or the lab's. */
    static String address(Actor who, Placement placement) {
        String page = placement.getParties().isTrainee(who) ? "own-placement" : placement.getParties().isHostTutor(who) && !who.is(Role.LAB_COORDINATOR) ? "hosted-placement" : "placement";
        return "/app/trame/" + page + ".xhtml?number=" + placement.getNumber();
    }
}
