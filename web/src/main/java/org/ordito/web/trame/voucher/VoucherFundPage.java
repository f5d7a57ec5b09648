package org.ordito.web.trame.voucher;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.voucher.AssignmentDesk;
import org.ordito.trame.voucher.VoucherFund;
import org.ordito.trame.voucher.VoucherTerms;
import org.ordito.web.text.PageText;

/** The money of the vouchers and their terms. */
@Named
@RequestScoped
public class VoucherFundPage {

    @Inject
    private Actor actor;

    @Inject
    private AssignmentDesk desk;

    @Inject
    private PageText text;

    private VoucherFund fund;
    private Integer version;
    private BigDecimal total;
    private BigDecimal most;
    private final Map<String, Integer> numbers = new HashMap<>();

    @PostConstruct
    void read() {
        fund = desk.fund(actor);
        VoucherTerms terms = fund.getTerms();
        total = fund.getTotal();
        most = terms.most();
        numbers.putAll(Map.of("months", terms.months(), "activationDays", terms.activationDays(), "reminderDays", terms.reminderDays(),
                "attendancePercent", terms.attendancePercent(), "decisionDays", terms.decisionDays(), "invoiceDays", terms.invoiceDays(),
                "paymentDays", terms.paymentDays(), "writingDays", terms.writingDays(), "invoiceReminderDays", terms.invoiceReminderDays()));
    }

    public void save() throws IOException {
        desk.changeFund(actor, getVersion(), total, new VoucherTerms(most, number("months"), number("activationDays"), number("reminderDays"),
                number("attendancePercent"), number("decisionDays"), number("invoiceDays"), number("paymentDays"), number("writingDays"), number("invoiceReminderDays")));
        Messages.addFlashGlobalInfo(text.of("voucher.page.fund-saved"));
        Faces.redirect("/app/trame/voucher-fund.xhtml");
    }

    private int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new RuleViolation("voucher.range", 1, 365).at(name);
        }
        return number;
    }

    public VoucherFund getFund() {
        return fund;
    }

    public boolean isWritable() {
        return actor.is(Role.LAB_COORDINATOR);
    }

    /** The names of the terms that are whole numbers, in the order of the page. */
    public List<String> getNames() {
        return List.of("decisionDays", "activationDays", "reminderDays", "months", "writingDays", "attendancePercent", "invoiceDays", "invoiceReminderDays", "paymentDays");
    }

    /** What each of them is, by name. */
    public Map<String, Integer> getNumbers() {
        return numbers;
    }

    /** The version of the fund that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(fund.getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public BigDecimal getTotal() {
        return total;
    }

    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    public BigDecimal getMost() {
        return most;
    }

    public void setMost(BigDecimal most) {
        this.most = most;
    }
}
