package org.ordito.trame.enrolment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who comes next for free seats: first those whom the social services propose, as far as seats kept for them are left; then
 * everybody in the order of the list. A kept seat that nobody is proposed for is given to the next like any other.
 */
final class SeatOrder {

    private SeatOrder() {
    }

    /**
     * @param waiting      in the order of the list
     * @param free         seats, 0 or more
     * @param reservedLeft of the seats kept for the social services; less than 0 counts as 0
     */
    static List<LabApplication> next(List<LabApplication> waiting, int free, int reservedLeft) {
        Set<LabApplication> next = new LinkedHashSet<>();
        waiting.stream().filter(LabApplication::isReserved).limit(Math.max(0, Math.min(free, reservedLeft))).forEach(next::add);
        waiting.stream().filter(application -> !next.contains(application)).limit((long) free - next.size()).toList().forEach(next::add);
        return new ArrayList<>(next);
    }
}
