package org.ordito.engine;

import java.util.Optional;

/** Tells what a case is about; every slice with processes answers for its own business keys. */
public interface Subjects {

    /** The title of the case with this business key, if it is one of ours. */
    Optional<String> titleOf(String businessKey);
}
