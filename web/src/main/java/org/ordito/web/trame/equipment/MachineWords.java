package org.ordito.web.trame.equipment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.ordito.platform.NotFound;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.Permission;
import org.ordito.platform.RomeTime;
import org.ordito.trame.equipment.BookedTime;
import org.ordito.trame.equipment.MachineState;
import org.ordito.web.text.Language;
import org.ordito.web.text.PageText;

/** Machines, hours and days in words. */
@Named("machineWords")
@RequestScoped
public class MachineWords {

    @Inject
    private PageText text;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    /** From when to when, in hours: 9–12. */
    public String hours(BookedTime time) {
        int from = time.from().atZone(OrditoClock.ROME).getHour();
        return text.of("machines.page.hours", from, from + time.length());
    }

    /** A day with its name: martedì 24 novembre 2026. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.getLocale()).format(day);
    }

    /** The same, short enough for the head of a column: mar 24 nov. */
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM", language.getLocale()).format(day);
    }

    /** Why somebody may not. */
    public String reason(Permission refused) {
        return text.of(refused.reason(), refused.arguments());
    }

    /** How the label of a state is coloured. */
    public String kind(MachineState state) {
        return switch (state) {
            case IN_USE -> "success";
            case FAULTY -> "danger";
            case IN_MAINTENANCE -> "warning";
            case WITHDRAWN -> "neutral";
        };
    }

    public LocalDate getToday() {
        return RomeTime.dayOf(clock.instant());
    }

    /** A day in an address; that one when there is none. @throws NotFound when it is no day */
    static LocalDate day(String written, LocalDate otherwise) {
        try {
            return written == null || written.isBlank() ? otherwise : LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            throw new NotFound(written);
        }
    }
}
