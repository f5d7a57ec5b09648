package org.ordito.platform;

import java.util.List;

/** All the rules that what was asked would break, told at once to whoever cannot look at a form: each with its field. */
public class RuleViolations extends RuntimeException {

    private final transient List<RuleViolation> all;

    /** @param all at least one */
    public RuleViolations(List<RuleViolation> all) {
        super(all.toString());
        this.all = List.copyOf(all);
    }

    public List<RuleViolation> all() {
        return all == null ? List.of() : all;
    }
}
