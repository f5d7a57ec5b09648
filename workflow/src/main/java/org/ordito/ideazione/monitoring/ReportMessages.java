package org.ordito.ideazione.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.ordito.ideazione.Correspondence;
import org.ordito.notifications.Outbox;
import org.ordito.people.People;
import org.ordito.people.Role;
import org.ordito.platform.Words;

/** Writes about reports: arguments are the report's number, its period, its term, the project, one text more, the term of a formal reminder, and how many there were. */
@ApplicationScoped
public class ReportMessages {

    @Inject
    private People people;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Outbox outbox;

    void tellApplicant(MonitoringReport report, String key, String text) {
        correspondence.write(report.getApplication(), key, arguments(report, text));
    }

    void tellManagers(MonitoringReport report, String key) {
        people.withRole(Role.MANAGER).forEach(manager -> outbox.send(manager, report.getApplication().getNumber(), key, arguments(report, "")));
    }

    private static Object[] arguments(MonitoringReport report, String text) {
        Instant lastTerm = report.getLastTerm();
        return new Object[] {report.getNumber(), Words.day(report.getPeriodFrom()), Words.day(report.getPeriodTo()), Words.day(report.getDueAt()),
                report.getApplication().getContent().getTitle(), text, lastTerm == null ? Words.NONE : Words.day(lastTerm),
                report.getDelay().getFormalReminders()};
    }
}
