package org.ordito.ideazione.evaluation;

import java.time.Instant;

/** Tells an evaluator that an application was given to somebody else to judge. @param reason in the manager's words */
public record PassedOn(String number, String callTitle, Instant at, String reason) {
}
