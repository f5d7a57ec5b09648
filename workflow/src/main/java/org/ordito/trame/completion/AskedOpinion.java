package org.ordito.trame.completion;

import java.time.Instant;

/** That somebody may still say what they think of a course. @param number of their enrolment */
public record AskedOpinion(String number, String course, Instant until) {
}
