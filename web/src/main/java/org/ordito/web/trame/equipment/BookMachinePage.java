package org.ordito.web.trame.equipment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.equipment.BookingDesk;
import org.ordito.trame.equipment.BookingTerms;
import org.ordito.trame.equipment.FreeHours;
import org.ordito.trame.equipment.Machine;
import org.ordito.trame.equipment.MachineBooking;
import org.ordito.web.text.PageText;

/** The free hours of a machine on a day, and booking some of them for oneself. */
@Named
@RequestScoped
public class BookMachinePage {

    @Inject
    private Actor actor;

    @Inject
    private BookingDesk desk;

    @Inject
    private MachineWords words;

    @Inject
    private PageText text;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "machine")
    private String inventory;

    @Inject
    @Param(name = "day")
    private String dayInAddress;

    private Machine machine;
    private BookingTerms terms;
    private FreeHours free;
    private Integer from;
    private Integer hours = 1;

    public void book() throws IOException {
        MachineBooking booking = desk.book(actor, inventory, getDay(), from, hours);
        Messages.addFlashGlobalInfo(text.of("machines.page.booked", booking.getMachine().getName(), words.day(getDay()), words.hours(booking.getTime())));
        Faces.redirect(OwnMachinesPage.ADDRESS);
    }

    public Machine getMachine() {
        if (inventory == null) {
            throw new NotFound("machine");
        }
        if (machine == null) {
            machine = desk.machine(actor, inventory);
        }
        return machine;
    }

    public BookingTerms getTerms() {
        if (terms == null) {
            terms = desk.terms(actor);
        }
        return terms;
    }

    /** The one in the address, else the first day from today on which the lab is open. */
    public LocalDate getDay() {
        return MachineWords.day(dayInAddress, nextOpen(words.getToday(), 1));
    }

    /** The day before on which the lab is open; null when it is over. */
    public LocalDate getBefore() {
        LocalDate before = nextOpen(getDay().minusDays(1), -1);
        return before.isBefore(words.getToday()) ? null : before;
    }

    /** The day after on which the lab is open; null when it is too far to be booked. */
    public LocalDate getNext() {
        LocalDate next = nextOpen(getDay().plusDays(1), 1);
        return next.isAfter(getTerms().lastDay(clock.instant())) ? null : next;
    }

    private LocalDate nextOpen(LocalDate day, int step) {
        LocalDate open = day;
        while (!getTerms().isOpen(open)) {
            open = open.plusDays(step);
        }
        return open;
    }

    public FreeHours getFree() {
        if (free == null) {
            free = desk.free(actor, getMachine().getInventory(), getDay());
        }
        return free;
    }

    /** Every hour of the day at which something may begin. */
    public List<Integer> getAll() {
        return IntStream.range(getTerms().getOpens(), getTerms().getCloses()).boxed().toList();
    }

    public boolean isFree(Integer hour) {
        return getFree().hours().contains(hour);
    }

    public List<Integer> getLengths() {
        return IntStream.rangeClosed(1, getTerms().getBookingHours()).boxed().toList();
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }
}
