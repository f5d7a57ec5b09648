package org.ordito.trame.completion;

import org.ordito.trame.register.PersonAttendance;

/** One person at the end of a course. @param certificate null for none */
public record CertificateLine(PersonAttendance person, Certificate certificate) {
}
