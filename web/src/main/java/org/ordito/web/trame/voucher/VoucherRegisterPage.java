package org.ordito.web.trame.voucher;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.voucher.DayEntry;
import org.ordito.trame.voucher.Invoice;
import org.ordito.trame.voucher.ProviderDesk;
import org.ordito.trame.voucher.Voucher;
import org.ordito.trame.voucher.VoucherState;

/** A voucher in the hands of its provider: the register, and asking for payment. */
@Named
@RequestScoped
public class VoucherRegisterPage {

    @Inject
    private Actor actor;

    @Inject
    private ProviderDesk desk;

    @Inject
    private VoucherInAddress here;

    @Inject
    private Clock clock;

    private LocalDate day;
    private BigDecimal held;
    private BigDecimal attended;
    private String number;
    private LocalDate issuedOn;
    private Part file;

    /** On arrival: these pages are the provider's. */
    public void enter() {
        if (!actor.is(Role.PROVIDER) || getVoucher().getTraining().getProvider() == null || !getVoucher().getTraining().getProvider().isOf(actor)) {
            throw new NotAllowed("voucher.other-provider");
        }
    }

    public void keep() throws IOException {
        desk.keep(actor, here.number(), new DayEntry(day, held, attended));
        here.leave("voucher-register", "voucher.page.day-kept");
    }

    public void invoice() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new RuleViolation("voucher.missing.file").at("file");
        }
        desk.invoice(actor, here.number(), new Invoice(number, issuedOn), file.getInputStream(), file.getSubmittedFileName());
        here.leave("voucher-invoice", "voucher.page.invoiced");
    }

    public Voucher getVoucher() {
        return here.voucher();
    }

    /** Whether hours can be written now. */
    public boolean isOpen() {
        VoucherState state = getVoucher().getState();
        return (state == VoucherState.ACTIVATED || state == VoucherState.ATTENDED) && getVoucher().getInvoice().isOpen();
    }

    /** What is to be done next: the state, and whether payment was asked for already. */
    public String getMoment() {
        return getVoucher().getState() == VoucherState.ATTENDED && !isPayable() ? "ASKED" : getVoucher().getState().name();
    }

    /** Whether payment can be asked for now. */
    public boolean isPayable() {
        return getVoucher().getState() == VoucherState.ATTENDED && getVoucher().getInvoice().isOpen();
    }

    public LocalDate getToday() {
        return RomeTime.dayOf(clock.instant());
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public BigDecimal getHeld() {
        return held;
    }

    public void setHeld(BigDecimal held) {
        this.held = held;
    }

    public BigDecimal getAttended() {
        return attended;
    }

    public void setAttended(BigDecimal attended) {
        this.attended = attended;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
