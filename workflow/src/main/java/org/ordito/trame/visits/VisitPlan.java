package org.ordito.trame.visits;

import java.math.BigDecimal;
import java.util.Set;

/**
 * The numbers of an appointment with the public; null where nothing is written yet.
 *
 * @param minutes      it lasts
 * @param price        of one person, in euro; nothing when it is free
 * @param registration whether a place has to be booked; of a guided tour always
 * @param mostPeople   in one booking
 * @param closesHours  before the beginning, until which one can book
 * @param keepDays     after the visit, for which names and addresses of bookings are kept
 */
public record VisitPlan(Integer minutes, BigDecimal price, Set<VisitLanguage> languages, boolean registration,
        Integer mostPeople, Integer closesHours, Integer keepDays) {
}
