package org.ordito.trame.enrolment;

/** One line of a published list. @param position from 1 */
public record PublishedLine(int position, String number, EnrolmentState state) {
}
