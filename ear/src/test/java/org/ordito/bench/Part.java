package org.ordito.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be measured by itself. */
enum Part {

    /** Sends through the form and the API, beside starts of the bare engine. */
    SENDS,

    /** Public pages, beside a servlet. */
    PAGES,

    /** What a step costs with many open cases, beside few. */
    COSTS;

    /** @param names such as {@code sends,costs}; empty for all @throws IllegalArgumentException at a name that is none of these */
    static Set<Part> named(String names) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Arrays.stream(names.split(",")).map(String::strip).filter(name -> !name.isEmpty())
                .forEach(name -> parts.add(valueOf(name.toUpperCase(Locale.ROOT))));
        return parts.isEmpty() ? EnumSet.allOf(Part.class) : parts;
    }
}
