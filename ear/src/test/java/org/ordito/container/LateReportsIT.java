package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.engine.Processes;
import org.ordito.engine.WorkItem;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.monitoring.MonitoringDesk;
import org.ordito.ideazione.monitoring.MonitoringReport;
import org.ordito.ideazione.monitoring.MonitoringReports;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** A report that stays late, inside the server: the manager asks for it or gives more days, once each time, and it comes back as long as it is not there. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class LateReportsIT {

    private static final Actor MANAGER = Scene.MANAGER;
    private static final Actor COLLEAGUE = new Actor("test-second-manager", "Another manager", Set.of(Role.MANAGER));
    private static final String NOTE = "The report has to be sent, whatever it says.";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private AtOnce atOnce;

    @Inject
    private IdeaApplications applications;

    @Inject
    private MonitoringReports reports;

    @Inject
    private MonitoringDesk desk;

    @Inject
    private Processes processes;

    @Inject
    private WorkList workList;

    @Inject
    private Rows rows;

    @Inject
    private Clock clock;

    private Actor applicant;
    private String number;

    @BeforeEach
    void aReportStaysLateAndIsBroughtToTheManager() throws Exception {
        applicant = scene.citizen();
        String application = scene.send(applicant, scene.completeDraft(applicant, scene.openCall().getSlug())).number();
        Instant due = clock.instant().minus(Duration.ofDays(20));
        scene.together(() -> {
            IdeaApplication sent = applications.numbered(application);
            MonitoringReport report = new MonitoringReport(sent, 1, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), due.minus(Duration.ofDays(30)), due);
            reports.add(report);
            number = report.getNumber();
            processes.start("monitoring", number, Map.of("applicationId", sent.id(), "reportNumber", number));
        });
        scene.eventually("the manager has to decide", this::isBrought);
    }

    @Test
    void aReminderThatIsSentTwiceCountsOnceAndComesBackAtItsLastTerm() throws Exception {
        int read = version();
        desk.remind(MANAGER, number, read, NOTE);
        Instant lastTerm = report().getLastTerm();
        assertThatThrownBy(() -> desk.remind(MANAGER, number, read, NOTE)).isInstanceOf(RuleViolation.class).hasMessage("work.done");

        assertThat(report().getDelay().getFormalReminders()).isEqualTo(1);
        assertThat(deeds("monitoring.formal-reminder")).isEqualTo(1);
        assertThat(rows.number("SELECT COUNT(*) FROM outbox_message WHERE username = ? AND subject LIKE ?", applicant.username(), "%sollecito%")).isEqualTo(1);
        assertThat(workList.openFor(number)).extracting(WorkItem::getTaskKey).containsExactly("Task_FillReport");
        assertThat(workList.openFor(number)).extracting(WorkItem::getDueAt).as("what the applicant sees in their list").containsExactly(lastTerm);

        scene.moveClockPast(lastTerm);
        scene.eventually("the manager has to decide again", this::isBrought);
        desk.remind(COLLEAGUE, number, version(), NOTE);
        assertThat(report().getDelay().getFormalReminders()).isEqualTo(2);
    }

    @Test
    void daysThatAreGivenTwiceCountOnce() {
        int read = version();
        desk.extend(MANAGER, number, read, 10, NOTE);
        Instant term = report().getDueAt();
        assertThatThrownBy(() -> desk.extend(MANAGER, number, read, 10, NOTE)).isInstanceOf(RuleViolation.class).hasMessage("work.done");

        assertThat(deeds("monitoring.extended")).isEqualTo(1);
        assertThat(workList.openFor(number)).extracting(WorkItem::getDueAt).containsExactly(term);
    }

    @Test
    void ofTwoManagersAtOnceOneDecides() throws Exception {
        int read = version();
        int refused = atOnce.refused(() -> decided(() -> desk.remind(MANAGER, number, read, NOTE)),
                () -> decided(() -> desk.extend(COLLEAGUE, number, read, 10, NOTE)));

        assertThat(refused).isEqualTo(1);
        assertThat(deeds("monitoring.formal-reminder") + deeds("monitoring.extended")).isEqualTo(1);
        assertThat(report().getLastTerm() != null).isEqualTo(deeds("monitoring.formal-reminder") == 1);
        assertThat(workList.openFor(number)).extracting(WorkItem::getTaskKey).containsExactly("Task_FillReport");
    }

    @Test
    void moreDaysAreGivenAfterAReminderByWhoKnowsOfIt() {
        int read = version();
        desk.remind(MANAGER, number, read, NOTE);
        assertThatThrownBy(() -> desk.extend(COLLEAGUE, number, read, 10, NOTE)).isInstanceOf(StaleEdit.class);

        desk.extend(COLLEAGUE, number, version(), 10, NOTE);
        assertThat(report().getLastTerm()).isNull();
        assertThat(workList.openFor(number)).extracting(WorkItem::getDueAt).containsExactly(report().getDueAt());
    }

    @Test
    void theManagersListTellsOfWhatIsLateAndNobodyElse() {
        assertThat(desk.late(MANAGER, List.of(number))).extracting(MonitoringReport::getNumber).containsExactly(number);
        assertThat(desk.late(applicant, List.of(number))).isEmpty();
    }

    private static Object decided(Runnable deed) {
        deed.run();
        return null;
    }

    private boolean isBrought() {
        return workList.openFor(number).stream().anyMatch(item -> item.getTaskKey().equals("Task_HandleOverdue"));
    }

    private MonitoringReport report() {
        return desk.open(MANAGER, number).report();
    }

    private int version() {
        return report().getVersion();
    }

    private long deeds(String action) {
        return rows.number("SELECT COUNT(*) FROM audit_event WHERE action = ? AND subject = ?", action, number);
    }
}
