package org.ordito.web.ideazione.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ordito.engine.WorkItem;
import org.ordito.ideazione.monitoring.MonitoringDesk;
import org.ordito.ideazione.monitoring.MonitoringReport;
import org.ordito.people.Actor;
import org.ordito.web.pages.WorkNotes;
import org.ordito.web.text.PageText;

/** Says of a late report that waits for the manager since when it is late, and how often it was asked for. */
@RequestScoped
public class OverdueNotes implements WorkNotes {

    private static final String TASK = "Task_HandleOverdue";

    @Inject
    private Actor actor;

    @Inject
    private MonitoringDesk desk;

    @Inject
    private PageText text;

    @Inject
    private Clock clock;

    @Override
    public Map<WorkItem, String> of(List<WorkItem> items) {
        List<WorkItem> delays = items.stream().filter(item -> item.getTaskKey().equals(TASK)).toList();
        Map<String, String> notes = new HashMap<>();
        if (!delays.isEmpty()) {
            desk.late(actor, delays.stream().map(WorkItem::getBusinessKey).toList()).forEach(report -> notes.put(report.getNumber(), noteOn(report)));
        }
        Map<WorkItem, String> noted = new HashMap<>();
        delays.stream().filter(item -> notes.containsKey(item.getBusinessKey())).forEach(item -> noted.put(item, notes.get(item.getBusinessKey())));
        return noted;
    }

    private String noteOn(MonitoringReport report) {
        if (!report.getState().isOpenToApplicant()) {
            return text.of("monitoring.page.work-came");
        }
        return text.of(report.isLate(clock.instant()) ? "monitoring.page.work-late" : "monitoring.page.work-returned", text.day(report.getDueAt()),
                report.getDelay().getFormalReminders());
    }
}
