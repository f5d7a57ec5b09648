package org.ordito.engine;

import java.util.Optional;
import org.ordito.people.Role;

/** Tells what a case is about; every slice with processes answers for its own business keys. */
public interface Subjects {

    /** The title of the case with this business key, if it is one of ours. */
    Optional<String> titleOf(String businessKey);

    /** The account of whoever has the case in hand for this role, if somebody has. */
    default Optional<String> inCharge(String businessKey, Role role) {
        return Optional.empty();
    }
}
