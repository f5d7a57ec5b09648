package org.ordito.web.trame.equipment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.equipment.LoanDesk;
import org.ordito.trame.equipment.MachineLoan;
import org.ordito.web.text.PageText;

/** One loan: taking the machine back, or letting it stay away longer. */
@Named
@RequestScoped
public class MachineLoanPage {

    @Inject
    private Actor actor;

    @Inject
    private LoanDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private MachineLoan loan;
    private String condition;
    private boolean broken;
    private LocalDate dueOn;

    public void takeBack() throws IOException {
        desk.takeBack(actor, number, condition, broken);
        leave("machines.page.taken-back");
    }

    public void extend() throws IOException {
        desk.extend(actor, number, dueOn);
        leave("machines.page.extended");
    }

    private void leave(String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect(MachineLoansPage.ADDRESS);
    }

    public MachineLoan getLoan() {
        if (number == null) {
            throw new NotFound("loan");
        }
        if (loan == null) {
            loan = desk.open(actor, number);
        }
        return loan;
    }

    public String getBorrower() {
        return desk.borrowers(actor, Stream.of(getLoan())).getOrDefault(getLoan().getBorrower(), "");
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public boolean isBroken() {
        return broken;
    }

    public void setBroken(boolean broken) {
        this.broken = broken;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
