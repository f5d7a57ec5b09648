package org.ordito.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.ordito.trame.retention.Forgetting;
import org.ordito.trame.retention.OldRows;
import org.ordito.trame.retention.RetentionTerms;

/** What somebody would like to learn and what for, and why they were refused or had their voucher taken back, goes some months after it has ended. */
@ApplicationScoped
class ForgottenRequests implements Forgetting {

    @Inject
    private OldRows old;

    @Override
    public int forget(RetentionTerms terms, Instant now) {
        return old.erase("SELECT v.id FROM Voucher v WHERE (v.asker.wish IS NOT NULL OR v.reason IS NOT NULL) AND v.openOf IS NULL AND v.stateSince < :since",
                Map.of("since", terms.writtenSince(now)), "UPDATE Voucher v SET v.asker.wish = NULL, v.reason = NULL WHERE v.id IN :ids");
    }
}
