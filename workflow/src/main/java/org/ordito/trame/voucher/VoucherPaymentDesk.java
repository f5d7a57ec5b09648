package org.ordito.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RomeTime;

/** Paying a provider: the coordinator checks, the manager approves, and the database lets a voucher be paid once. */
@ApplicationScoped
@Transactional
public class VoucherPaymentDesk {

    /** Series of the numbers of payment orders (<i>mandati</i>) of vouchers. */
    private static final String ORDERS = "MANDV";

    @Inject
    private VoucherPolicy policy;

    @Inject
    private Vouchers vouchers;

    @Inject
    private VoucherFunds funds;

    @Inject
    private DocumentStore documents;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private VoucherMessages messages;

    @Inject
    private VoucherProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Its payment, if it is paid. */
    public Optional<VoucherPayment> payment(Actor who, String number) {
        Voucher voucher = vouchers.numbered(number);
        policy.maySee(who, voucher).orRefuse();
        return vouchers.payment(voucher);
    }

    /** The invoice, for its provider and the office; that the office opened it is recorded. @throws NotFound before it is sent */
    public Download invoice(Actor who, String number) {
        Voucher voucher = vouchers.numbered(number);
        policy.mayServe(who, voucher).or(policy.maySeeAll(who)).orRefuse();
        if (voucher.getInvoice().getFile() == null) {
            throw new NotFound(number);
        }
        if (!policy.mayServe(who, voucher).isGranted()) {
            audit.record(who, "voucher.invoice-opened", number, "");
        }
        return documents.download(who, voucher.getInvoice().getFile());
    }

    /**
     * The coordinator gives a provider who is late another term, which the provider is told.
     *
     * @param read version of the voucher that was read before
     * @throws RuleViolation {@code voucher.not-late}, {@code voucher.more-time}
     */
    public void giveMoreTime(Actor who, String number, int read, LocalDate until) {
        Voucher voucher = vouchers.numbered(number);
        policy.mayLead(who, voucher).orRefuse();
        Voucher locked = vouchers.lock(voucher.id());
        locked.giveMoreTime(read, until, funds.get().getTerms(), clock.instant());
        audit.record(who, "voucher.more-time", number, until.toString());
        process.hasMoreTime(locked, who);
        messages.moreTime(locked);
    }

    /** The coordinator finds it in order. @param read version of the voucher that was read before */
    public void check(Actor who, String number, int read) {
        Voucher voucher = vouchers.numbered(number);
        policy.mayLead(who, voucher).orRefuse();
        Voucher locked = vouchers.lock(voucher.id());
        locked.checkInvoice(read, who, funds.get().getTerms(), clock.instant());
        audit.record(who, "voucher.invoice-checked", number, "");
        process.checked(locked, who);
    }

    /** The coordinator, or later the manager, sends it back to the provider. @param read version of the voucher that was read before */
    public void sendBack(Actor who, String number, int read, String reason) {
        Voucher voucher = vouchers.numbered(number);
        boolean isManager = who.is(Role.MANAGER) && voucher.getInvoice().getStage() == InvoiceStage.CHECKED;
        if (isManager) {
            policy.mayApprove(who, voucher).orRefuse();
        } else {
            policy.mayLead(who, voucher).orRefuse();
        }
        Voucher locked = vouchers.lock(voucher.id());
        locked.returnInvoice(read, isManager ? InvoiceStage.CHECKED : InvoiceStage.SENT, reason, funds.get().getTerms(), clock.instant());
        audit.record(who, "voucher.invoice-returned", number, "");
        if (isManager) {
            process.approved(locked, who);
        } else {
            process.checked(locked, who);
        }
    }

    /** The manager approves and the payment is ordered, once. @param read version of the voucher that was read before */
    public void approve(Actor who, String number, int read) {
        Voucher voucher = vouchers.numbered(number);
        policy.mayApprove(who, voucher).orRefuse();
        Voucher locked = vouchers.lock(voucher.id());
        Instant now = clock.instant();
        locked.approve(read, who, now);
        VoucherPayment payment = new VoucherPayment(locked, numbers.next(ORDERS, RomeTime.dayOf(now).getYear()), who, now);
        vouchers.add(payment);
        audit.record(who, "voucher.paid", number, payment.getNumber() + " " + payment.getAmount().toPlainString());
        process.approved(locked, who);
    }
}
