package org.ordito.web.trame.equipment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.ordito.people.Actor;
import org.ordito.trame.equipment.BookingDesk;
import org.ordito.trame.equipment.BookingTerms;
import org.ordito.trame.equipment.LoanDesk;
import org.ordito.trame.equipment.MachineBooking;
import org.ordito.trame.equipment.MachineChoice;
import org.ordito.trame.equipment.MachineLoan;

/** What whoever works with the machines has booked and borrowed, which machines they may use, and why not the others. */
@Named
@RequestScoped
public class OwnMachinesPage {

    static final String ADDRESS = "/app/trame/own-machines.xhtml";

    @Inject
    private Actor actor;

    @Inject
    private BookingDesk desk;

    @Inject
    private LoanDesk loanDesk;

    private List<MachineBooking> bookings;
    private List<MachineLoan> loans;
    private List<MachineChoice> choices;
    private BookingTerms terms;
    private Boolean place;

    /** Whether there is anything about machines to show in the personal area. */
    public boolean isOffered() {
        return isPlace() || !getLoans().isEmpty() || !getBookings().isEmpty();
    }

    /** Whether they have a place in a course that goes on. */
    public boolean isPlace() {
        if (place == null) {
            place = desk.hasPlace(actor);
        }
        return place;
    }

    public List<MachineBooking> getBookings() {
        if (bookings == null) {
            bookings = desk.own(actor);
        }
        return bookings;
    }

    public List<MachineLoan> getLoans() {
        if (loans == null) {
            loans = loanDesk.own(actor);
        }
        return loans;
    }

    /** Those that they may use first. */
    public List<MachineChoice> getChoices() {
        if (choices == null) {
            List<MachineChoice> all = desk.choices(actor);
            choices = Stream.concat(all.stream().filter(each -> each.use().isGranted()), all.stream().filter(each -> !each.use().isGranted())).toList();
        }
        return choices;
    }

    public BookingTerms getTerms() {
        if (terms == null) {
            terms = desk.terms(actor);
        }
        return terms;
    }
}
