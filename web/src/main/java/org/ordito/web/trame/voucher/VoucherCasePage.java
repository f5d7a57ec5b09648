package org.ordito.web.trame.voucher;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.trame.voucher.AssignmentDesk;
import org.ordito.trame.voucher.RequestSeen;
import org.ordito.trame.voucher.Voucher;
import org.ordito.trame.voucher.VoucherFund;
import org.ordito.trame.voucher.VoucherPayment;
import org.ordito.trame.voucher.VoucherPaymentDesk;
import org.ordito.trame.voucher.VoucherState;

/** One voucher in the hands of the office: deciding about it, and taking it back. */
@Named
@RequestScoped
public class VoucherCasePage {

    @Inject
    private Actor actor;

    @Inject
    private AssignmentDesk desk;

    @Inject
    private VoucherPaymentDesk payments;

    @Inject
    private VoucherInAddress here;

    private RequestSeen seen;
    private VoucherFund fund;
    private VoucherPayment payment;
    private Integer version;
    private BigDecimal amount;
    private String reason;

    /** On arrival: this page is the office's. */
    public void enter() {
        if (!actor.is(Role.LAB_COORDINATOR) && !actor.is(Role.MANAGER) && !actor.is(Role.AUDITOR)) {
            throw new NotAllowed("voucher.office-only");
        }
    }

    public void assign() throws IOException {
        desk.assign(actor, here.number(), getVersion(), amount);
        here.leave("voucher-case", "voucher.page.assigned");
    }

    public void refuse() throws IOException {
        desk.refuse(actor, here.number(), getVersion(), reason);
        here.leave("voucher-case", "voucher.page.refused");
    }

    public void revoke() throws IOException {
        desk.revoke(actor, here.number(), getVersion(), reason);
        here.leave("voucher-case", "voucher.page.revoked");
    }

    public Voucher getVoucher() {
        return here.voucher();
    }

    /** What the request says; looking is recorded. */
    public RequestSeen getSeen() {
        if (seen == null) {
            seen = desk.look(actor, here.number());
        }
        return seen;
    }

    public VoucherFund getFund() {
        if (fund == null) {
            fund = desk.fund(actor);
        }
        return fund;
    }

    /** Null until it is paid. */
    public VoucherPayment getPayment() {
        if (payment == null) {
            payment = payments.payment(actor, here.number()).orElse(null);
        }
        return payment;
    }

    public boolean isDecidable() {
        return leads() && getVoucher().getState() == VoucherState.REQUESTED;
    }

    public boolean isRevocable() {
        return leads() && getVoucher().getState().isRevocable();
    }

    private boolean leads() {
        return actor.is(Role.LAB_COORDINATOR) && !getVoucher().isOf(actor);
    }

    /** The version of the voucher that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getVoucher().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
