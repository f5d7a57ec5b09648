package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.Slice;

/** Saying that one looks for a placement, and finding hosts for whoever has. */
@ApplicationScoped
@Transactional
public class SearchDesk {

    @Inject
    private PlacementPolicy policy;

    @Inject
    private Hosts hosts;

    @Inject
    private Placements placements;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** One's own; null when one looks for none. */
    public PlacementSearch mine(Actor who) {
        policy.mayLookFor(who).orRefuse();
        return hosts.searchOf(who.username());
    }

    public List<Quarter> quarters(Actor who) {
        policy.mayLookFor(who).orRefuse();
        return hosts.quarters();
    }

    /** Says what interests one and where one lives; said again it takes the place of what was said before. */
    public void write(Actor who, Set<Craft> crafts, String quarter) {
        policy.mayLookFor(who).orRefuse();
        people.holdBack(who.username());
        PlacementSearch known = hosts.searchOf(who.username());
        PlacementSearch search = known == null ? new PlacementSearch(who.username()) : known;
        search.write(crafts, hosts.quarter(quarter), clock.instant());
        if (known == null) {
            hosts.add(search);
        }
        audit.record(who, "placement.search-written", search.getPublicId(), "");
    }

    /** One looks no longer: what was said is erased. */
    public void withdraw(Actor who) {
        policy.mayLookFor(who).orRefuse();
        people.holdBack(who.username());
        PlacementSearch search = hosts.searchOf(who.username());
        if (search != null) {
            hosts.remove(search);
            audit.record(who, "placement.search-erased", search.getPublicId(), "");
        }
    }

    /** Everybody who looks, newest first. @param after key of the slice before; null for the first */
    public Slice<PlacementSearch> all(Actor who, String after) {
        policy.mayLead(who).orRefuse();
        Slice<PlacementSearch> slice = hosts.searches(after);
        slice.items().forEach(PlacementSearch::getCrafts);
        return slice;
    }

    /** Their names, by account. */
    public Map<String, String> names(Actor who, Slice<PlacementSearch> searches) {
        policy.mayLead(who).orRefuse();
        return people.names(searches.items().stream().map(PlacementSearch::getUsername).toList());
    }

    public PlacementSearch open(Actor who, String publicId) {
        policy.mayLead(who).orRefuse();
        return hosts.search(publicId);
    }

    /** Every host in the order in which it fits them, for so many months from a day on. */
    public List<HostMatch> matches(Actor who, PlacementSearch search, LocalDate from, int months) {
        policy.mayLead(who).orRefuse();
        Stay wanted = Stay.ofMonths(from, months);
        return HostMatch.inOrder(hosts.every(), search.getCrafts(), search.getQuarter(), placements.stays(wanted), hosts.terms(), wanted);
    }
}
