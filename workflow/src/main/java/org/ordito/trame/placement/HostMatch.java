package org.ordito.trame.placement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One host as it fits somebody who looks for a placement, with all that its place in the order comes from.
 *
 * @param fitting    what interests them and is offered there
 * @param kilometres from the centre of their quarter to that of the host's; null when one of them is elsewhere
 * @param taken      places that are taken or promised on the fullest of the days that are wanted
 * @param places     all places there
 * @param isUsable   whether a convention holds on all of these days
 */
public record HostMatch(Host host, Set<Craft> fitting, BigDecimal kilometres, int taken, int places, boolean isUsable) {

    /** Those where somebody can begin first; then those with more of what interests them, then the nearer, then by name. */
    private static final Comparator<HostMatch> ORDER = Comparator.comparing(HostMatch::isOpen).reversed()
            .thenComparing(Comparator.comparingInt((HostMatch match) -> match.fitting.size()).reversed())
            .thenComparing(HostMatch::kilometres, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(match -> match.host.getName());

    /** @param others stays of those who hold a place, by the host's id; nobody where nothing is said @param wanted the days that are looked for */
    static List<HostMatch> inOrder(List<Host> hosts, Set<Craft> interests, Quarter home, Map<Long, List<Stay>> others, PlacementTerms terms, Stay wanted) {
        return hosts.stream().map(host -> new HostMatch(host, both(host.getCrafts(), interests), home.kilometresTo(host.getQuarter()),
                wanted.most(others.getOrDefault(host.id(), List.of())), terms.places(host.getEmployees()), host.isUnderConvention(wanted))).sorted(ORDER).toList();
    }

    private static Set<Craft> both(Set<Craft> offered, Set<Craft> wanted) {
        Set<Craft> both = EnumSet.noneOf(Craft.class);
        offered.stream().filter(wanted::contains).forEach(both::add);
        return both;
    }

    /** Whether something there interests them, a place is free and the convention holds. */
    public boolean isOpen() {
        return isUsable && taken < places && !fitting.isEmpty();
    }

    public int getFree() {
        return Math.max(0, places - taken);
    }
}
