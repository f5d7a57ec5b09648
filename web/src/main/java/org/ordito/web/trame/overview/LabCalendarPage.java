package org.ordito.web.trame.overview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.trame.overview.CalendarSpan;
import org.ordito.trame.overview.LabCalendarDesk;
import org.ordito.trame.overview.LabCalendarEntry;
import org.ordito.trame.overview.LabCalendarKind;
import org.ordito.web.text.Language;
import org.ordito.web.text.PageText;

/** The calendar of the lab: a week or a month, everything or one kind or one place of it; all of that stands in its address. */
@Named("labCalendarPage")
@RequestScoped
public class LabCalendarPage {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** One day of it. */
    public record Day(LocalDate date, boolean isToday, List<LabCalendarEntry> entries) {

        public LocalDate getDate() {
            return date;
        }

        public List<LabCalendarEntry> getEntries() {
            return entries;
        }
    }

    @Inject
    private Actor actor;

    @Inject
    private LabCalendarDesk desk;

    @Inject
    private PageText text;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "day")
    private String day;

    @Inject
    @Param(name = "span")
    private String span;

    @Inject
    @Param(name = "kind")
    private String kind;

    @Inject
    @Param(name = "place")
    private String place;

    private CalendarSpan shown;
    private List<LabCalendarEntry> all;

    /** The days that are shown. */
    public List<Day> getDays() {
        LocalDate today = today();
        Map<LocalDate, List<LabCalendarEntry>> byDay = getEntries().stream().collect(Collectors.groupingBy(entry -> LocalDate.ofInstant(entry.startsAt(), ROME)));
        return getShown().days().stream().map(each -> new Day(each, each.equals(today), byDay.getOrDefault(each, List.of()))).toList();
    }

    /** What takes place on them, of the kind and at the place that were chosen. */
    public List<LabCalendarEntry> getEntries() {
        return all().stream().filter(entry -> getKind() == null || entry.kind().name().equals(getKind()))
                .filter(entry -> getPlace() == null || entry.place().equals(getPlace())).toList();
    }

    private List<LabCalendarEntry> all() {
        if (all == null) {
            all = desk.during(actor, getShown());
        }
        return all;
    }

    public CalendarSpan getShown() {
        if (shown == null) {
            shown = CalendarSpan.around("MONTH".equals(span) ? CalendarSpan.Kind.MONTH : CalendarSpan.Kind.WEEK, chosenDay());
        }
        return shown;
    }

    private LocalDate chosenDay() {
        try {
            LocalDate chosen = day == null ? today() : LocalDate.parse(day);
            return chosen.getYear() < 2000 || chosen.getYear() > 2100 ? today() : chosen;
        } catch (DateTimeParseException unreadable) {
            return today();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ROME);
    }

    /** The kinds that can be chosen. */
    public List<LabCalendarKind> getKinds() {
        return Arrays.asList(LabCalendarKind.values());
    }

    /** The places of what takes place in the days that are shown. */
    public List<String> getPlaces() {
        return all().stream().map(LabCalendarEntry::place).filter(each -> !each.isBlank()).distinct().sorted().toList();
    }

    /** Null for all kinds. */
    public String getKind() {
        return Arrays.stream(LabCalendarKind.values()).map(Enum::name).filter(name -> name.equals(kind)).findFirst().orElse(null);
    }

    /** Null for all places. */
    public String getPlace() {
        return place == null || place.isBlank() ? null : place;
    }

    public boolean isMonth() {
        return getShown().kind() == CalendarSpan.Kind.MONTH;
    }

    /** The days that are shown, in words. */
    public String getTitle() {
        CalendarSpan of = getShown();
        return of.kind() == CalendarSpan.Kind.MONTH ? DateTimeFormatter.ofPattern("LLLL yyyy", language.getLocale()).format(of.first())
                : text.of("overview.calendar.week-of", text.day(of.first()), text.day(of.after().minusDays(1)));
    }

    /** A day with its name: martedì 24 novembre. */
    public String dayName(LocalDate of) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", language.getLocale()).format(of);
    }

    public String getPreviousAddress() {
        return address(getShown().previous(), getShown().kind());
    }

    public String getNextAddress() {
        return address(getShown().after(), getShown().kind());
    }

    public String getTodayAddress() {
        return address(today(), getShown().kind());
    }

    public String getWeekAddress() {
        return address(chosenDay(), CalendarSpan.Kind.WEEK);
    }

    public String getMonthAddress() {
        return address(chosenDay(), CalendarSpan.Kind.MONTH);
    }

    private String address(LocalDate of, CalendarSpan.Kind as) {
        return "/app/trame/lab-calendar.xhtml?day=" + of + "&span=" + as + (getKind() == null ? "" : "&kind=" + getKind())
                + (getPlace() == null ? "" : "&place=" + URLEncoder.encode(getPlace(), StandardCharsets.UTF_8));
    }

    /** The day that was chosen, for the form that filters. */
    public String getDay() {
        return chosenDay().toString();
    }
}
