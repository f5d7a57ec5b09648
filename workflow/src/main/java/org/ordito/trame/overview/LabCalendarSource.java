package org.ordito.trame.overview;

import java.time.Instant;
import java.util.List;

/** Tells the calendar of the lab what takes place. Every bean that is one is asked; a part of the lab joins by bringing one. */
public interface LabCalendarSource {

    /** What begins at {@code from} or later and before {@code until}, in any order, read with a fixed number of statements. */
    List<LabCalendarEntry> between(Instant from, Instant until);
}
