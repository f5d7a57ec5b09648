package org.ordito.trame.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.ordito.trame.visits.VisitDates;

/** Guided tours, open days and events, those called off too. */
@ApplicationScoped
class VisitsInCalendar implements LabCalendarSource {

    @Inject
    private VisitDates dates;

    @Override
    public List<LabCalendarEntry> between(Instant from, Instant until) {
        return dates.between(from, until).stream().map(date -> new LabCalendarEntry(date.getNumber(), LabCalendarKind.valueOf(date.getVisit().getKind().name()),
                date.getStartsAt(), date.getEndsAt(), date.getVisit().getTitle(), date.getVisit().getMeetingPlace(), date.getVisit().getGuide().getName(),
                !date.isPlanned(), "/app/trame/visit-date.xhtml?number=" + date.getNumber())).toList();
    }
}
