package org.ordito.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.Slice;

/** Reading the trail. */
@ApplicationScoped
@Transactional
public class AuditDesk {

    @Inject
    private AuditPolicy policy;

    @Inject
    private AuditTrail audit;

    @Inject
    private People people;

    /**
     * What was done, newest first.
     *
     * @param after key of the slice before; null for the first
     */
    public Slice<AuditEvent> events(Actor who, AuditFilter filter, String after) {
        policy.mayRead(who).orRefuse();
        return audit.newest(filter, after);
    }

    /** The names of those for whom these things were done, by account. */
    public Map<String, String> principals(Actor who, Collection<AuditEvent> events) {
        policy.mayRead(who).orRefuse();
        return people.names(events.stream().map(AuditEvent::getOnBehalfOf).filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
