package org.ordito.engine;

import java.util.Optional;
import java.util.Set;
import org.ordito.people.Role;

/** Tells what a case is about; every slice with processes answers for its own business keys. */
public interface Subjects {

    /** The title of the case with this business key, if it is one of ours. */
    Optional<String> titleOf(String businessKey);

    /** The account of whoever has the case in hand for this role, if somebody has. */
    default Optional<String> inCharge(String businessKey, Role role) {
        return Optional.empty();
    }

    /** The user tasks that wait for one very person because they have this role: nobody else can do them, unless another person takes the place. */
    default Set<String> personalTasks(Role role) {
        return Set.of();
    }
}
