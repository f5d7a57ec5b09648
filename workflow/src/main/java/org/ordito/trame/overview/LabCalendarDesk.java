package org.ordito.trame.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.trame.lessons.IcsCalendar;
import org.ordito.trame.lessons.IcsEvent;

/** Looking at everything that takes place in the lab, whichever part of it tells. */
@ApplicationScoped
@Transactional
public class LabCalendarDesk {

    /** How far the file for calendar programs goes back and ahead. */
    private static final Duration BACK = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(180);

    @Inject
    private OverviewPolicy policy;

    @Inject
    @Any
    private Instance<LabCalendarSource> sources;

    @Inject
    private Clock clock;

    /** What takes place on these days, in its order. */
    public List<LabCalendarEntry> during(Actor who, CalendarSpan span) {
        policy.mayLead(who).orRefuse();
        return between(span.from(), span.until());
    }

    /** What takes place on this day, in its order. */
    public List<LabCalendarEntry> on(Actor who, LocalDate day) {
        policy.mayLead(who).orRefuse();
        return between(RomeTime.startOf(day), RomeTime.startOf(day.plusDays(1)));
    }

    /** A month back and half a year ahead, as calendar programs read it. @param name of the calendar */
    public String ics(Actor who, String name) {
        policy.mayLead(who).orRefuse();
        Instant now = clock.instant();
        return IcsCalendar.of(name, between(now.minus(BACK), now.plus(AHEAD)).stream().map(entry -> new IcsEvent(entry.uid(), entry.cancelled() ? 1 : 0,
                entry.startsAt(), entry.endsAt(), entry.title(), entry.place(), entry.cancelled())).toList(), now);
    }

    private List<LabCalendarEntry> between(Instant from, Instant until) {
        return sources.stream().flatMap(source -> source.between(from, until).stream())
                .sorted(Comparator.comparing(LabCalendarEntry::startsAt).thenComparing(LabCalendarEntry::title)).toList();
    }
}
