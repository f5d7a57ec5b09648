package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ordito.calls.Call;
import org.ordito.calls.Calls;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.Slice;

/** The office looks through all applications; those that concern whoever looks are left out. */
@ApplicationScoped
@Transactional
public class ApplicationRegisterDesk {

    private static final int SLICE = 25;

    @Inject
    private ApplicationRegister register;

    @Inject
    private OwnCases ownCases;

    @Inject
    private Calls calls;

    @Inject
    private ApplicationPolicy policy;

    @Inject
    private People people;

    /** @param after number of the last line of the slice before; null for the first */
    public Slice<RegisterLine> lines(Actor who, RegisterFilter filter, String after) {
        policy.maySeeInside(who).orRefuse();
        return register.lines(filter, ownCases.numbers(who), after, SLICE);
    }

    /** How many applications stand in each state, whatever state the filter names. */
    public List<StateCount> counts(Actor who, RegisterFilter filter) {
        policy.maySeeInside(who).orRefuse();
        return register.counts(filter, ownCases.numbers(who));
    }

    /** The newest calls that have had applications, to choose from. */
    public List<Call> calls(Actor who) {
        policy.maySeeInside(who).orRefuse();
        return calls.published(null).items();
    }

    /** The officers to choose from. */
    public List<Person> officers(Actor who) {
        policy.maySeeInside(who).orRefuse();
        return people.withRole(Role.OFFICER);
    }
}
