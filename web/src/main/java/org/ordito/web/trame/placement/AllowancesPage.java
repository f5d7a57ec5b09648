package org.ordito.web.trame.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.platform.Words;
import org.ordito.trame.placement.MonthRegister;
import org.ordito.trame.placement.payments.AllowanceList;
import org.ordito.trame.placement.payments.AllowanceListDesk;
import org.ordito.trame.placement.payments.AllowanceListState;
import org.ordito.trame.placement.payments.AllowancePayment;
import org.ordito.web.text.Language;
import org.ordito.web.text.PageText;

/** Lists of allowances to pay: all of them, preparing one, and deciding on one. */
@Named
@RequestScoped
public class AllowancesPage {

    @Inject
    private Actor actor;

    @Inject
    private AllowanceListDesk desk;

    @Inject
    private PageText text;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "number")
    private String number;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<AllowanceList> all;
    private AllowanceList list;
    private List<AllowancePayment> payments;
    private List<MonthRegister> leftOut;
    private String month;
    private String note;
    private Integer version;

    public Slice<AllowanceList> getAll() {
        if (all == null) {
            all = desk.all(actor, after);
        }
        return all;
    }

    public boolean isLead() {
        return actor.is(Role.LAB_COORDINATOR);
    }

    public void prepare() throws IOException {
        String prepared = desk.prepare(actor, read(month));
        leave(prepared, "placements.pay.prepared");
    }

    private static YearMonth read(String written) {
        try {
            return YearMonth.parse(String.valueOf(written));
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolation("placement.month").at("month");
        }
    }

    public AllowanceList getList() {
        if (list == null) {
            if (number == null) {
                throw new NotFound("list");
            }
            list = desk.open(actor, number);
        }
        return list;
    }

    public List<AllowancePayment> getPayments() {
        if (payments == null) {
            payments = desk.payments(actor, getList());
        }
        return payments;
    }

    /** Registers that no list can take, for who prepares lists. */
    public List<MonthRegister> getLeftOut() {
        if (leftOut == null) {
            leftOut = isLead() ? desk.leftOut(actor) : List.of();
        }
        return leftOut;
    }

    public BigDecimal getTotal() {
        return AllowancePayment.total(getPayments());
    }

    public boolean isDecidable() {
        return actor.is(Role.MANAGER) && getList().getState() == AllowanceListState.PREPARED;
    }

    public void approve() throws IOException {
        desk.approve(actor, number, getVersion());
        leave(number, "placements.pay.approved");
    }

    public void sendBack() throws IOException {
        desk.sendBack(actor, number, getVersion(), note);
        leave(number, "placements.pay.returned");
    }

    private void leave(String to, String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect("/app/trame/allowance-list.xhtml?number=" + to);
    }

    public String month(YearMonth of) {
        return Words.month(of).in(language.getLocale());
    }

    /** At first the month before the present one. */
    public String getMonth() {
        return month == null ? YearMonth.from(clock.instant().atZone(OrditoClock.ROME)).minusMonths(1).toString() : month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** The version of the list that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getList().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
