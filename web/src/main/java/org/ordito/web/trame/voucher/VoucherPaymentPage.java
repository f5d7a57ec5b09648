package org.ordito.web.trame.voucher;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.trame.voucher.InvoiceStage;
import org.ordito.trame.voucher.Voucher;
import org.ordito.trame.voucher.VoucherPaymentDesk;
import org.ordito.trame.voucher.VoucherState;

/** The invoice of a voucher: the coordinator checks it, the manager approves its payment, either sends it back; when it is late, the coordinator gives more time. */
@Named
@RequestScoped
public class VoucherPaymentPage {

    private static final String PAGE = "voucher-payment";

    @Inject
    private Actor actor;

    @Inject
    private VoucherPaymentDesk desk;

    @Inject
    private VoucherInAddress here;

    @Inject
    private Clock clock;

    private Integer version;
    private String reason;
    private LocalDate until;

    public void check() throws IOException {
        desk.check(actor, here.number(), getVersion());
        here.leave(PAGE, "voucher.page.checked");
    }

    public void approve() throws IOException {
        desk.approve(actor, here.number(), getVersion());
        here.leave(PAGE, "voucher.page.approved");
    }

    public void sendBack() throws IOException {
        desk.sendBack(actor, here.number(), getVersion(), reason);
        here.leave(PAGE, "voucher.page.returned");
    }

    public void giveMoreTime() throws IOException {
        desk.giveMoreTime(actor, here.number(), getVersion(), until);
        here.leave("voucher-overdue", "voucher.page.overdue-given");
    }

    public Voucher getVoucher() {
        return here.voucher();
    }

    public boolean isToCheck() {
        return actor.is(Role.LAB_COORDINATOR) && isAt(InvoiceStage.SENT);
    }

    /** Whether the provider is late with it, and this person sees to that. */
    public boolean isToChase() {
        return actor.is(Role.LAB_COORDINATOR) && getVoucher().getState() == VoucherState.ATTENDED && getVoucher().getInvoice().isLate(clock.instant())
                && !getVoucher().isOf(actor);
    }

    public boolean isToApprove() {
        return actor.is(Role.MANAGER) && isAt(InvoiceStage.CHECKED) && !actor.isPerson(getVoucher().getInvoice().getCheckedBy());
    }

    private boolean isAt(InvoiceStage stage) {
        return getVoucher().getState() == VoucherState.ATTENDED && getVoucher().getInvoice().getStage() == stage && !getVoucher().isOf(actor);
    }

    /** The version of the voucher that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getVoucher().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    /** Last day of the term that the provider gets. */
    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
