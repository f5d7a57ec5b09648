package org.ordito.web.trame.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.trame.placement.Placement;
import org.ordito.trame.placement.PlacementDesk;
import org.ordito.trame.placement.PlacementSearch;
import org.ordito.trame.placement.Quarter;
import org.ordito.trame.placement.SearchDesk;
import org.ordito.web.text.PageText;

/** The placements of whoever has signed in, and what they have said when they look for one. */
@Named
@RequestScoped
public class OwnPlacements {

    @Inject
    private Actor actor;

    @Inject
    private PlacementDesk desk;

    @Inject
    private SearchDesk searches;

    @Inject
    private PageText text;

    private List<Placement> all;
    private PlacementSearch search;
    private boolean searched;
    private List<Choice> crafts;
    private String quarter;

    /** Whether people like this one look for placements. */
    public boolean isOffered() {
        return actor.is(Role.CITIZEN);
    }

    /** Newest first. */
    public List<Placement> getAll() {
        if (all == null) {
            all = desk.mine(actor);
        }
        return all;
    }

    /** What was said; null when nothing was. */
    public PlacementSearch getSearch() {
        if (!searched) {
            search = searches.mine(actor);
            searched = true;
        }
        return search;
    }

    public List<Quarter> getQuarters() {
        return searches.quarters(actor);
    }

    public List<Choice> getCrafts() {
        if (crafts == null) {
            crafts = Choices.crafts(getSearch() == null ? Set.of() : getSearch().getCrafts(), text);
        }
        return crafts;
    }

    public String getQuarter() {
        return quarter != null || getSearch() == null ? quarter : getSearch().getQuarter().getCode();
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }

    public void save() throws IOException {
        searches.write(actor, Choices.craftsIn(crafts), quarter);
        Messages.addFlashGlobalInfo(text.of("placements.search.saved"));
        Faces.redirect("/area-personale");
    }

    public void withdraw() throws IOException {
        searches.withdraw(actor);
        Messages.addFlashGlobalInfo(text.of("placements.search.erased"));
        Faces.redirect("/area-personale");
    }
}
