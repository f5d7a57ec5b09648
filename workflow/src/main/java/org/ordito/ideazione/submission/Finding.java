package org.ordito.ideazione.submission;

import org.ordito.platform.RuleViolation;

/**
 * Something that is missing or wrong in a draft.
 *
 * @param step where it can be put right
 * @param rule which rule, with its field
 */
public record Finding(DraftStep step, RuleViolation rule) {
}
