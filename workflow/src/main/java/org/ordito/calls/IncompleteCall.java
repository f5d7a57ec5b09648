package org.ordito.calls;

import java.util.List;
import org.ordito.platform.RuleViolation;

/** Something is missing in a call that is to be handed over, published or corrected: {@code calls.incomplete}, and each gap. */
public class IncompleteCall extends RuleViolation {

    private final transient List<CallGap> gaps;

    IncompleteCall(List<CallGap> gaps) {
        super("calls.incomplete", gaps.size());
        this.gaps = gaps;
    }

    /** All that is missing, in the order of the sections. */
    public List<CallGap> gaps() {
        return gaps;
    }
}
