package org.ordito.trame.register;

/**
 * A mark as a device sends it.
 *
 * @param number of the enrolment
 * @param base   version of the line that the device had seen; 0 for none
 */
public record SentMark(String number, int base, Mark mark) {
}
