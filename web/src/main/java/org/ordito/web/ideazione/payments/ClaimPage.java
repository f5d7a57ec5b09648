package org.ordito.web.ideazione.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.ordito.ideazione.payments.ClaimCase;
import org.ordito.ideazione.payments.Expense;
import org.ordito.ideazione.payments.PaymentClaim;
import org.ordito.ideazione.payments.PaymentDesk;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.web.ideazione.CaseInAddress;

/** A claim: its applicant lists expenses or hands in the guarantee, and submits; the office reads. */
@Named
@RequestScoped
public class ClaimPage {

    @Inject
    private Actor actor;

    @Inject
    private PaymentDesk desk;

    @Inject
    private Clock clock;

    @Inject
    private CaseInAddress here;

    @Inject
    @Param(name = "remove")
    private String removed;

    private ClaimCase opened;
    private LocalDate date;
    private String supplier;
    private String description;
    private BigDecimal expenseAmount;
    private Part file;
    private BigDecimal amount;

    public void addExpense() throws IOException {
        Expense expense = new Expense(date, supplier, description, expenseAmount);
        desk.addExpense(actor, here.number(), expense, required("file").getInputStream(), file.getSubmittedFileName());
        here.leave("claim", "payments.page.expense-added");
    }

    /** Whether the request asks to take an expense off; named by its document, so that another window's changes cannot shift it. */
    public boolean isRemoving() {
        return removed != null && FacesContext.getCurrentInstance().isPostback();
    }

    public void removeExpense() throws IOException {
        desk.removeExpense(actor, here.number(), removed);
        here.leave("claim", "payments.page.expense-removed");
    }

    public void attachGuarantee() throws IOException {
        desk.attachGuarantee(actor, here.number(), required("file").getInputStream(), file.getSubmittedFileName());
        here.leave("claim", "payments.page.guarantee-attached");
    }

    public void submit() throws IOException {
        desk.submit(actor, here.number(), amount);
        here.leave("claim", "payments.page.submitted");
    }

    /** Asks for nothing in this claim. */
    public void forgo() throws IOException {
        desk.forgo(actor, here.number());
        here.leave("claim", "payments.page.forgone");
    }

    private Part required(String field) {
        if (file == null || file.getSize() == 0) {
            throw new RuleViolation("payments.file-missing").at(field);
        }
        return file;
    }

    public ClaimCase getOpened() {
        if (opened == null) {
            opened = desk.open(actor, here.number());
        }
        return opened;
    }

    public PaymentClaim getClaim() {
        return getOpened().claim();
    }

    /** The first day that an expense may have. */
    public LocalDate getFirstDay() {
        return RomeTime.dayOf(getClaim().getApplication().getSentAt());
    }

    public LocalDate getToday() {
        return RomeTime.dayOf(clock.instant());
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public BigDecimal getExpenseAmount() {
        return expenseAmount;
    }

    public void setExpenseAmount(BigDecimal expenseAmount) {
        this.expenseAmount = expenseAmount;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** What was written, or all that may be claimed now; null while there is nothing to claim. */
    public BigDecimal getAmount() {
        BigDecimal ceiling = getOpened().ceiling();
        return amount == null && ceiling.signum() > 0 ? ceiling : amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}
