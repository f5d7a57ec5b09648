package org.ordito.ideazione.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.notifications.Outbox;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.Words;

/** Writes about reports: arguments are the report's number, its period, its term and one text more. */
@ApplicationScoped
public class ReportMessages {

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    void tellApplicant(MonitoringReport report, String key, String text) {
        send(people.named(report.getApplication().getApplicant()), report, key, text);
    }

    void tellManagers(MonitoringReport report, String key) {
        people.withRole(Role.MANAGER).forEach(manager -> send(manager, report, key, ""));
    }

    private void send(Person to, MonitoringReport report, String key, String text) {
        IdeaApplication application = report.getApplication();
        outbox.send(to, application.getNumber(), key, report.getNumber(), Words.day(report.getPeriodFrom()),
                Words.day(report.getPeriodTo()), Words.day(report.getDueAt()), application.getContent().getTitle(), text);
    }
}
