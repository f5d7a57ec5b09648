package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.container.Scene.OFFICER;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.SelectionScene.Entrant;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;

/** Work that is done in the middle of a case, and whose commit fails, leaves everything as it was; done again, it is done. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class LostDeedsIT {

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private LostCommit lost;

    @Inject
    private CaseRows kept;

    @Inject
    private SelectionScene selection;

    @Inject
    private ProjectScene projects;

    @Inject
    private AdmissibilityDesk admissibility;

    @Test
    void anAdmissionThatIsNotCommittedLeavesTheCaseToBeChecked() throws Exception {
        String number = selection.closed(1).first().number();
        selection.findAllThere(number);

        assertNothingIsLeftOf(number, "check 3 ADMITTED", () -> admissibility.admit(OFFICER, number));

        assertThat(selection.isWaiting(number, "Task_CheckAdmissibility")).isTrue();
        admissibility.admit(OFFICER, number);
        assertThat(kept.of(number)).anyMatch(row -> row.startsWith("application") && row.contains("PRE_FEASIBILITY"))
                .anyMatch(row -> row.startsWith("work") && row.contains("Task_PreFeasibility"));
    }

    @Test
    void anApprovalThatIsNotCommittedTakesNoMoneyAndTellsNobody() throws Exception {
        Entrant entrant = projects.proposed(1).first();

        assertNothingIsLeftOf(entrant.number(), "budget 40000.00 30000.00", () -> projects.approve(entrant));

        assertThat(selection.isWaiting(entrant.number(), "Task_ApproveFunding")).isTrue();
        projects.approve(entrant);
        assertThat(kept.of(entrant.number())).contains("budget 40000.00 30000.00")
                .anyMatch(row -> row.startsWith("application") && row.contains("FUNDED"))
                .anyMatch(row -> row.startsWith("work") && row.contains("Task_GrantAct"))
                .anyMatch(row -> row.startsWith("trail") && row.contains("funding.decided"));
    }

    /** @param meanwhile a row that is there as long as the transaction lasts */
    private void assertNothingIsLeftOf(String number, String meanwhile, Scene.Deed deed) {
        List<String> before = kept.atRest(number);
        List<String> during = new ArrayList<>();

        lost.of(() -> {
            deed.run();
            during.addAll(kept.of(number));
        });

        assertThat(during).as("it was done").contains(meanwhile).isNotEqualTo(before);
        assertThat(kept.of(number)).isEqualTo(before);
    }
}
