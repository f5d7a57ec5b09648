package org.ordito.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.function.BiFunction;

/** What the process of a voucher asks and orders. */
@Named("voucherSteps")
@ApplicationScoped
public class VoucherSteps {

    @Inject
    private Vouchers vouchers;

    @Inject
    private VoucherFunds funds;

    @Inject
    private VoucherMessages messages;

    @Inject
    private Clock clock;

    public Date decideBy(Long voucherId) {
        return Date.from(vouchers.get(voucherId).getDecideBy());
    }

    public boolean isAssigned(Long voucherId) {
        return vouchers.get(voucherId).getState() == VoucherState.ASSIGNED;
    }

    public void tellRefused(Long voucherId) {
        messages.refused(vouchers.get(voucherId));
    }

    public void tellAssigned(Long voucherId) {
        messages.assigned(vouchers.get(voucherId));
    }

    public String person(Long voucherId) {
        return vouchers.get(voucherId).getAsker().getAccount();
    }

    public Date activateBy(Long voucherId) {
        return Date.from(vouchers.get(voucherId).getTerm().getActivateBy());
    }

    public Date remindAt(Long voucherId) {
        return Date.from(vouchers.get(voucherId).getTerm().getRemindAt());
    }

    public void remind(Long voucherId) {
        messages.reminder(vouchers.get(voucherId));
    }

    /** No course was chosen in time: the money goes back. */
    public void expire(Long voucherId) {
        end(voucherId, Voucher::expire);
    }

    public void tellActivated(Long voucherId) {
        messages.activated(vouchers.get(voucherId));
    }

    /** Account of the provider who keeps its register. */
    public String provider(Long voucherId) {
        return vouchers.get(voucherId).getTraining().getProvider().getAccount();
    }

    public Date lapsesAt(Long voucherId) {
        return Date.from(vouchers.get(voucherId).getTerm().getLapsesAt());
    }

    /** Time has run out before enough was attended: the money goes back. */
    public void lapse(Long voucherId) {
        end(voucherId, Voucher::lapse);
    }

    /** The provider's term to ask for payment begins. */
    public void tellAttended(Long voucherId) {
        Voucher voucher = vouchers.get(voucherId);
        voucher.awaitInvoice(funds.get().getTerms(), clock.instant());
        messages.attended(voucher);
    }

    public Date invoiceDueAt(Long voucherId) {
        return Date.from(vouchers.get(voucherId).getInvoice().getDueAt());
    }

    public Date remindInvoiceAt(Long voucherId) {
        return Date.from(vouchers.get(voucherId).getInvoice().getRemindAt());
    }

    public void remindInvoice(Long voucherId) {
        messages.invoiceReminder(vouchers.get(voucherId));
    }

    public boolean isChecked(Long voucherId) {
        return vouchers.get(voucherId).getInvoice().getStage() == InvoiceStage.CHECKED;
    }

    public void tellReturned(Long voucherId) {
        messages.returned(vouchers.get(voucherId));
    }

    public boolean isPaid(Long voucherId) {
        return vouchers.get(voucherId).getState() == VoucherState.PAID;
    }

    public void tellPaid(Long voucherId) {
        messages.paid(vouchers.get(voucherId));
    }

    /** It was taken back or given up: the use case has moved the state before. */
    public void tellEnded(Long voucherId) {
        messages.ended(vouchers.get(voucherId));
    }

    private void end(Long voucherId, BiFunction<Voucher, Instant, BigDecimal> way) {
        Voucher voucher = vouchers.lock(voucherId);
        BigDecimal freed = way.apply(voucher, clock.instant());
        if (freed != null) {
            funds.giveBack(freed);
            messages.ended(voucher);
        }
    }
}
