package org.ordito.ideazione.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ordito.calls.Terms;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.funding.ProjectStarted;
import org.ordito.platform.RomeTime;

/** Plans the reports of a project when it starts. */
@ApplicationScoped
public class MonitoringCalendar {

    @Inject
    private MonitoringReports reports;

    void started(@Observes ProjectStarted started) {
        IdeaApplication application = started.grant().getApplication();
        if (reports.of(application.id()).isEmpty()) {
            reportsOf(application, started.at()).forEach(reports::add);
        }
    }

    /** As many reports as the call says, one for each period of so many months; each opens when its period is over. */
    static List<MonitoringReport> reportsOf(IdeaApplication application, Instant start) {
        Terms terms = application.getCall().getTerms();
        LocalDate first = RomeTime.dayOf(start);
        List<MonitoringReport> planned = new ArrayList<>();
        for (int position = 1; position <= terms.getNumberOfReports(); position++) {
            LocalDate from = first.plusMonths((long) (position - 1) * terms.getMonthsBetweenReports());
            LocalDate next = first.plusMonths((long) position * terms.getMonthsBetweenReports());
            Instant opens = RomeTime.startOf(next);
            planned.add(new MonitoringReport(application, position, from, next.minusDays(1), opens, Terms.daysAfter(opens, terms.getReport())));
        }
        return planned;
    }
}
