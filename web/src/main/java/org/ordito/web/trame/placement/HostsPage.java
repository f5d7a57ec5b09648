package org.ordito.web.trame.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Slice;
import org.ordito.trame.placement.Host;
import org.ordito.trame.placement.HostDesk;
import org.ordito.trame.placement.PlacementTerms;

/** Every host, with its places and its convention. */
@Named
@RequestScoped
public class HostsPage {

    @Inject
    private Actor actor;

    @Inject
    private HostDesk desk;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<Host> hosts;
    private Map<Long, Integer> taken;
    private PlacementTerms terms;

    public Slice<Host> getHosts() {
        if (hosts == null) {
            hosts = desk.all(actor, after);
        }
        return hosts;
    }

    public int taken(Host host) {
        if (taken == null) {
            taken = desk.taken(actor);
        }
        return taken.getOrDefault(host.id(), 0);
    }

    public int places(Host host) {
        if (terms == null) {
            terms = desk.terms(actor);
        }
        return terms.places(host.getEmployees());
    }

    /** Whether a convention holds today. */
    public boolean isUsable(Host host) {
        return host.isUnderConvention(RomeTime.dayOf(clock.instant()));
    }
}
