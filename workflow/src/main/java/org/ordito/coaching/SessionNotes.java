package org.ordito.coaching;

import java.time.LocalDate;

/**
 * What the coach writes about one session.
 *
 * @param date      the day on which it took place, in Rome
 * @param minutes   how long it took, 15 to 480
 * @param place     where; null when it was held online
 * @param topics    what was dealt with, up to 2,000 characters
 * @param outcome   what came of it, up to 2,000 characters
 * @param nextSteps what is to be done before the next one, up to 2,000 characters; null when nothing is
 */
public record SessionNotes(LocalDate date, Integer minutes, String place, String topics, String outcome, String nextSteps) {
}
