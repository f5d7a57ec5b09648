package org.ordito.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.StoredDocument;
import org.ordito.documents.UploadLimits;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;

/** What a provider does for the vouchers spent with it: keeps their registers and asks to be paid. */
@ApplicationScoped
@Transactional
public class ProviderDesk {

    @Inject
    private VoucherPolicy policy;

    @Inject
    private Vouchers vouchers;

    @Inject
    private VoucherFunds funds;

    @Inject
    private DocumentStore documents;

    @Inject
    private VoucherProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Those spent with this provider, newest first. @param after key of the slice before; null for the first */
    public Slice<Voucher> mine(Actor who, String after) {
        policy.mayProvide(who).orRefuse();
        return vouchers.servedBy(who, after);
    }

    /** Writes a day of the register, or corrects one. @throws RuleViolation as {@link DayEntry#checked} and {@link Voucher#attended} say */
    public void keep(Actor who, String number, DayEntry written) {
        Voucher voucher = toServe(who, number);
        Instant now = clock.instant();
        DayEntry entry = written.checked(voucher.getTraining().getOffer(), RomeTime.dayOf(now));
        VoucherState before = voucher.getState();
        write(voucher, entry, now);
        audit.record(who, "voucher.day-kept", number, entry.day() + " " + entry.attended().toPlainString() + "/" + entry.held().toPlainString());
        if (before == VoucherState.ACTIVATED && voucher.getState() == VoucherState.ATTENDED) {
            process.attended(voucher, who);
        } else if (before == VoucherState.ATTENDED && voucher.getState() == VoucherState.ACTIVATED) {
            process.attendanceCorrected(voucher);
        }
    }

    private void write(Voucher voucher, DayEntry entry, Instant now) {
        VoucherDay day = vouchers.day(voucher, entry.day()).orElse(null);
        voucher.attended(day == null ? DayEntry.NOTHING : day.entry(), entry, now);
        if (day == null) {
            vouchers.add(new VoucherDay(voucher, entry));
        } else {
            day.write(entry);
        }
    }

    /** Asks to be paid. @throws RuleViolation {@code voucher.invoice-used} for another voucher; and see {@link Voucher#invoice} */
    public void invoice(Actor who, String number, Invoice written, InputStream content, String filename) {
        policy.mayServe(who, vouchers.numbered(number)).orRefuse();
        StoredDocument file = documents.store(who, UploadLimits.DEFAULT, content, filename);
        Voucher voucher = toServe(who, number);
        if (written.number() != null && vouchers.isInvoiced(voucher, written.number().strip())) {
            throw new RuleViolation("voucher.invoice-used").at("number");
        }
        voucher.invoice(written, file, funds.get().getTerms(), clock.instant()).ifPresent(replaced -> documents.removeUnused(List.of(replaced)));
        audit.record(who, "voucher.invoiced", number, written.number().strip());
        process.invoiced(voucher, who);
    }

    private Voucher toServe(Actor who, String number) {
        Voucher voucher = vouchers.numbered(number);
        policy.mayServe(who, voucher).orRefuse();
        return vouchers.lock(voucher.id());
    }
}
