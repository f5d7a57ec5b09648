package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.Scene.OFFICER;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.SelectionScene.Entrant;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.monitoring.IndicatorValue;
import org.ordito.ideazione.monitoring.MonitoringDesk;
import org.ordito.ideazione.monitoring.ReportState;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.StaleEdit;

/** A project reports once for each period, one officer answers, and nothing is closed before all is done. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class MonitoringIT {

    private static final Actor COLLEAGUE = new Actor("officer2", "Another officer", Set.of(Role.OFFICER));
    private static final String NARRATIVE = "The activities go on as they were planned. ".repeat(5);
    private static final String FEEDBACK = "The figures agree with the documents.";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private SelectionScene selection;

    @Inject
    private ProjectScene projects;

    @Inject
    private MonitoringDesk desk;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Rows rows;

    @Test
    void aReportIsAnsweredByOneOfTwoOfficersAndAsItWasRead() throws Exception {
        Entrant entrant = projects.granted();
        String report = openReport(entrant);
        submit(entrant, report);
        assertThatThrownBy(() -> submit(entrant, report)).as("a second click").hasMessage("monitoring.closed");
        int read = version(report);
        desk.returnReport(OFFICER, report, read, "The second figure is missing.");
        submit(entrant, report);

        assertThatThrownBy(() -> desk.verify(COLLEAGUE, report, read, FEEDBACK)).as("of the report before").isInstanceOf(StaleEdit.class);
        int again = version(report);
        int refused = atOnce.refused(() -> verify(OFFICER, report, again), () -> verify(COLLEAGUE, report, again));

        assertThat(refused).isEqualTo(1);
        assertThat(desk.open(OFFICER, report).report().getState()).isEqualTo(ReportState.VERIFIED);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'monitoring.verified'", report)).isEqualTo(1);
        assertThat(selection.isWaiting(report, "Task_VerifyReport")).isFalse();
    }

    @Test
    void aReportIsItsApplicantsToWriteAndNoStrangersToRead() throws Exception {
        Entrant entrant = projects.granted();
        String report = openReport(entrant);
        Actor stranger = scene.citizen();

        assertThatThrownBy(() -> desk.open(stranger, report)).isInstanceOf(NotAllowed.class);
        for (Actor other : List.of(stranger, OFFICER)) {
            assertThatThrownBy(() -> desk.saveReport(other, report, NARRATIVE, List.of())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> desk.submitReport(other, report, NARRATIVE, List.of())).isInstanceOf(NotAllowed.class);
        }
        assertThat(desk.open(OFFICER, report).report().getNarrative()).isNull();
    }

    @Test
    void aCaseIsNotClosedWhilePaymentsAndReportsAreAwaited() throws Exception {
        Entrant entrant = projects.granted();

        assertThatThrownBy(() -> desk.closeCase(OFFICER, entrant.number(), "The project is over, and all of it is documented.")).hasMessage("work.done");

        assertThat(desk.progress(OFFICER, entrant.number()).closing()).as("nothing of it is kept").isNull();
        assertThat(desk.progress(OFFICER, entrant.number()).application().getState()).isEqualTo(ApplicationState.IN_PROGRESS);
    }

    private String openReport(Entrant entrant) throws Exception {
        String report = entrant.number() + "-R1";
        scene.moveClockPast(desk.open(OFFICER, report).report().getOpensAt());
        selection.awaitWork(report, "Task_FillReport");
        return report;
    }

    private void submit(Entrant entrant, String report) {
        List<IndicatorValue> values = desk.open(OFFICER, report).indicators().stream().map(indicator -> indicator.isByGender()
                ? IndicatorValue.ofPeople(indicator.getCode(), 1, 1, 0) : IndicatorValue.of(indicator.getCode(), BigDecimal.ONE)).toList();
        desk.submitReport(entrant.applicant(), report, NARRATIVE, values);
    }

    private int version(String report) {
        return desk.open(OFFICER, report).report().getVersion();
    }

    private Void verify(Actor officer, String report, int read) {
        desk.verify(officer, report, read, FEEDBACK);
        return null;
    }
}
