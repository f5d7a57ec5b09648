package org.ordito.web.trame.materials;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.trame.materials.Consumption;
import org.ordito.trame.materials.StockDesk;

/** What each course consumed in a time: the last year, or from the one day in the address to the other. */
@Named
@RequestScoped
public class ConsumptionPage {

    @Inject
    private Actor actor;

    @Inject
    private StockDesk desk;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "from")
    private String fromInAddress;

    @Inject
    @Param(name = "to")
    private String toInAddress;

    private List<Consumption> lines;

    public List<Consumption> getLines() {
        if (lines == null) {
            lines = isRange() ? desk.consumption(actor, getFrom(), getTo()) : List.of();
        }
        return lines;
    }

    /** Whether the last day comes after the first. */
    public boolean isRange() {
        return !getTo().isBefore(getFrom()) && !getTo().isAfter(getFrom().plusYears(5));
    }

    public LocalDate getFrom() {
        return day(fromInAddress, RomeTime.dayOf(clock.instant()).minusYears(1));
    }

    public LocalDate getTo() {
        return day(toInAddress, RomeTime.dayOf(clock.instant()));
    }

    static LocalDate day(String written, LocalDate otherwise) {
        try {
            return written == null || written.isBlank() ? otherwise : LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            throw new NotFound(written);
        }
    }
}
