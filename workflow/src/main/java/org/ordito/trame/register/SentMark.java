package org.ordito.trame.register;

/**
 * A mark as a device sends it.
 *
 * @param person {@link org.ordito.trame.enrolment.Participant#publicId()}
 * @param base   version of the line that the device had seen; 0 for none
 */
public record SentMark(String person, int base, Mark mark) {
}
