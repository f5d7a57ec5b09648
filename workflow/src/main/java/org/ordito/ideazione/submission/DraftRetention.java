package org.ordito.ideazione.submission;

import java.time.Instant;
import org.ordito.calls.Call;
import org.ordito.calls.Terms;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Settings;

/** How long a draft that was never sent is kept: some days after its call has closed, in which its copy can be taken. */
final class DraftRetention {

    private DraftRetention() {
    }

    /** The end of the last day on which the drafts of this call are there. */
    static Instant until(Call call) {
        return Terms.daysAfter(call.getClosesAt(), Settings.draftDays());
    }

    /** The drafts of calls that closed before this instant are kept no longer. */
    static Instant closedBefore(Instant now) {
        return RomeTime.startOf(RomeTime.dayOf(now).minusDays(Settings.draftDays()));
    }
}
