package org.ordito.trame.placement;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is written about a host; null where nothing is.
 *
 * @param quarter          code of a quarter
 * @param employees        on a permanent contract, in the place where people are taken in
 * @param tutors           accounts of those who follow people there
 * @param conventionNumber of the agreement between the lab and the host
 */
public record HostContent(String name, String address, String quarter, Integer employees, String phone, String email, Set<Craft> crafts, Set<String> tutors,
        String conventionNumber, LocalDate conventionFrom, LocalDate conventionTo) {
}
