package org.ordito.web.trame.equipment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.enrolment.Participant;
import org.ordito.trame.equipment.BookingTerms;
import org.ordito.trame.equipment.EquipmentTermsDesk;
import org.ordito.trame.equipment.LoanDesk;
import org.ordito.trame.equipment.Machine;
import org.ordito.trame.equipment.MachineDesk;
import org.ordito.trame.equipment.MachineLoan;
import org.ordito.trame.equipment.TrainingDesk;
import org.ordito.web.text.PageText;

/** What is on loan, what came back, and lending another machine. */
@Named
@RequestScoped
public class MachineLoansPage {

    static final String ADDRESS = "/app/trame/machine-loans.xhtml";

    @Inject
    private Actor actor;

    @Inject
    private LoanDesk desk;

    @Inject
    private EquipmentTermsDesk terms;

    @Inject
    private MachineDesk machines;

    @Inject
    private TrainingDesk trainings;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "after")
    private String after;

    private List<MachineLoan> out;
    private Slice<MachineLoan> back;
    private Map<String, String> borrowers;
    private List<Machine> portable;
    private List<Participant> people;
    private String machine;
    private String person;
    private LocalDate dueOn;
    private String condition;

    public void lend() throws IOException {
        MachineLoan loan = desk.lend(actor, machine, person, dueOn, condition);
        Messages.addFlashGlobalInfo(text.of("machines.page.lent", loan.getMachine().getName(), text.day(loan.getDueOn())));
        Faces.redirect(ADDRESS);
    }

    /** How long a loan lasts, and when its borrower is reminded. */
    public BookingTerms getTerms() {
        return terms.terms(actor);
    }

    public List<MachineLoan> getOut() {
        if (out == null) {
            out = desk.out(actor);
        }
        return out;
    }

    public Slice<MachineLoan> getBack() {
        if (back == null) {
            back = desk.back(actor, after);
        }
        return back;
    }

    /** The name of who has a machine; empty for who may not see it. */
    public String borrower(MachineLoan loan) {
        if (borrowers == null) {
            borrowers = desk.borrowers(actor, Stream.concat(getOut().stream(), getBack().items().stream()));
        }
        return borrowers.getOrDefault(loan.getBorrower(), "");
    }

    /** Machines that can be lent today. */
    public List<Machine> getPortable() {
        if (portable == null) {
            portable = machines.kept(actor).stream().filter(each -> each.isPortable() && each.isUsable()).toList();
        }
        return portable;
    }

    public List<Participant> getPeople() {
        if (people == null) {
            people = trainings.people(actor);
        }
        return people;
    }

    public String getMachine() {
        return machine;
    }

    public void setMachine(String machine) {
        this.machine = machine;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }
}
