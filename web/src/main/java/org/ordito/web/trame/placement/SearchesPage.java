package org.ordito.web.trame.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Slice;
import org.ordito.trame.placement.Craft;
import org.ordito.trame.placement.HostDesk;
import org.ordito.trame.placement.HostMatch;
import org.ordito.trame.placement.PlacementSearch;
import org.ordito.trame.placement.PlacementTerms;
import org.ordito.trame.placement.SearchDesk;
import org.ordito.web.text.PageText;

/** Who looks for a placement, and the hosts that fit one of them, in order. */
@Named
@RequestScoped
public class SearchesPage {

    @Inject
    private Actor actor;

    @Inject
    private SearchDesk desk;

    @Inject
    private HostDesk hosts;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String publicId;

    @Inject
    @Param(name = "after")
    private String after;

    @Inject
    @Param(name = "from")
    private String from;

    @Inject
    @Param(name = "months")
    private String months;

    private PlacementTerms terms;
    private Slice<PlacementSearch> all;
    private Map<String, String> names;
    private PlacementSearch search;
    private List<HostMatch> matches;

    public Slice<PlacementSearch> getAll() {
        if (all == null) {
            all = desk.all(actor, after);
            names = desk.names(actor, all);
        }
        return all;
    }

    public String name(PlacementSearch of) {
        return names.getOrDefault(of.getUsername(), of.getUsername());
    }

    public PlacementSearch getSearch() {
        if (search == null) {
            if (publicId == null) {
                throw new NotFound("search");
            }
            search = desk.open(actor, publicId);
        }
        return search;
    }

    /** The name of who looks. */
    public String getPerson() {
        return people.named(getSearch().getUsername()).getName();
    }

    public List<HostMatch> getMatches() {
        if (matches == null) {
            matches = desk.matches(actor, getSearch(), getFrom(), getMonths());
        }
        return matches;
    }

    /** First day that is looked for: today, unless the address says another. */
    public LocalDate getFrom() {
        return day(from, RomeTime.dayOf(clock.instant()));
    }

    static LocalDate day(String written, LocalDate otherwise) {
        try {
            return written == null || written.isBlank() ? otherwise : LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            throw new NotFound(written);
        }
    }

    /** For how many months: as many as a placement may first be written for, unless the address says fewer. */
    public int getMonths() {
        int most = getTerms().getMostMonths();
        return months != null && months.matches("[1-9]\\d?") ? Math.min(Integer.parseInt(months), most) : most;
    }

    public PlacementTerms getTerms() {
        if (terms == null) {
            terms = hosts.terms(actor);
        }
        return terms;
    }

    /** Why it stands where it does. */
    public String reason(HostMatch match) {
        if (!match.isUsable()) {
            return text.of("placements.match.no-convention");
        }
        if (match.getFree() == 0) {
            return text.of("placements.match.full");
        }
        return match.fitting().isEmpty() ? text.of("placements.match.no-interest") : text.of("placements.match.fits", match.fitting().size(), crafts(match.fitting()));
    }

    public String crafts(Collection<Craft> crafts) {
        return crafts.stream().map(craft -> text.of("placement.craft." + craft)).collect(Collectors.joining(", "));
    }
}
