package org.ordito.web.trame.visits;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ordito.platform.OrditoClock;
import org.ordito.trame.visits.Visit;
import org.ordito.trame.visits.VisitDate;
import org.ordito.trame.visits.VisitLanguage;
import org.ordito.web.text.Language;
import org.ordito.web.text.PageText;

/** What a page that shows an appointment with the public has to say in words. */
@Named("visitText")
@RequestScoped
public class VisitWords {

    @Inject
    private PageText text;

    @Inject
    private Language language;

    public String languages(Collection<VisitLanguage> languages) {
        return languages.stream().sorted().map(each -> text.get("visits.language." + each)).collect(Collectors.joining(", "));
    }

    public String price(Visit visit) {
        return visit.isFree() ? text.get("visits.free") : text.of("visits.price-each", text.euro(visit.getPrice()));
    }

    /** For how long: hours and minutes. */
    public String lasts(Visit visit) {
        int hours = visit.getMinutes() / 60;
        int minutes = visit.getMinutes() % 60;
        return text.of(hours == 0 ? "visits.lasts-minutes" : minutes == 0 ? "visits.lasts-hours" : "visits.lasts", hours, minutes);
    }

    /** The day of the week, the day and the time of a date. */
    public String when(VisitDate date) {
        Locale locale = language.getLocale();
        return text.of("visits.when", DateTimeFormatter.ofPattern("EEEE", locale).withZone(OrditoClock.ROME).format(date.getStartsAt()),
                text.day(date.getStartsAt()), text.time(date.getStartsAt()));
    }

    /** How many places are free. */
    public String seats(VisitDate date) {
        return !date.getVisit().isRegistration() ? text.get("visits.no-booking") : text.of("visits.seats-free", date.getFreeSeats(), date.getSeats());
    }

    /** Where a calendar program reads a date. */
    public String calendar(VisitDate date) {
        return "/trame/appuntamenti/" + date.getNumber() + ".ics";
    }
}
