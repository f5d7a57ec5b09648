package org.ordito.trame.enrolment;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * One line of a course's list before it is published: more points come first; the same points, by the lower ISEE, then the
 * younger, then who has sent first (the lab's regulation).
 *
 * @param isee null when it was not said: comes after those that were
 */
record ListEntry(LabApplication application, int points, BigDecimal isee) {

    static final Comparator<ListEntry> ORDER = Comparator.comparingInt(ListEntry::points).reversed()
            .thenComparing(ListEntry::isee, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.application().getContact().birthDate(), Comparator.reverseOrder())
            .thenComparing(entry -> entry.application().getSentAt())
            .thenComparing(entry -> entry.application().getNumber());
}
