package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.Call;
import org.ordito.calls.Calls;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;

/** The office looks through all applications. */
@ApplicationScoped
@Transactional
public class ApplicationRegisterDesk {

    private static final int SLICE = 25;
    private static final int EXPORT_SLICE = 500;

    @Inject
    private ApplicationRegister register;

    @Inject
    private Calls calls;

    @Inject
    private ApplicationPolicy policy;

    @Inject
    private AuditTrail audit;

    /** @param after number of the last line of the slice before; null for the first */
    public Slice<RegisterLine> lines(Actor who, RegisterFilter filter, String after) {
        policy.maySeeInside(who).orRefuse();
        return register.lines(filter, after, SLICE);
    }

    /** How many applications stand in each state, by the filter's call and text. */
    public List<StateCount> counts(Actor who, RegisterFilter filter) {
        policy.maySeeInside(who).orRefuse();
        return register.counts(filter);
    }

    /** The newest calls that have had applications, to choose from. */
    public List<Call> calls(Actor who) {
        policy.maySeeInside(who).orRefuse();
        return calls.published(null).items();
    }

    /**
     * A large slice, for who takes the register away; the first one is recorded.
     *
     * @param after number of the last line of the slice before; null for the first
     */
    public Slice<RegisterLine> export(Actor who, RegisterFilter filter, String after) {
        policy.maySeeInside(who).orRefuse();
        if (after == null) {
            audit.record(who, "register.exported", filter.call() == null ? "" : filter.call(), "");
        }
        return register.lines(filter, after, EXPORT_SLICE);
    }
}
