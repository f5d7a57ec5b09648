package org.ordito.calls;

import org.ordito.platform.RuleViolation;

/**
 * Something that a draft call lacks before it can be published.
 *
 * @param section where it is put right
 * @param rule    what is missing, in a sentence
 */
public record CallGap(CallSection section, RuleViolation rule) {
}
