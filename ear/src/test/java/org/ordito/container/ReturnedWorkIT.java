package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.Scene.OFFICER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.accounts.PeopleDesk;
import org.ordito.calls.Call;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.RegisterFilter;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;
import org.ordito.ideazione.admissibility.Answer;
import org.ordito.ideazione.admissibility.CheckedItem;
import org.ordito.ideazione.register.JobState;
import org.ordito.ideazione.register.RegisterJobDesk;
import org.ordito.people.Actor;
import org.ordito.people.Role;

/** Work that was put into somebody's hands stands in a list again when they lose the role for which they had it. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class ReturnedWorkIT {

    private static final Actor ADMINISTRATOR = new Actor("test-administrator", "An administrator", Set.of(Role.ADMINISTRATOR));
    private static final String UNASSIGNED = "role = 'OFFICER' AND person IS NULL AND business_key = ?";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private AdmissibilityDesk admissibility;

    @Inject
    private RegisterJobDesk jobs;

    @Inject
    private PeopleDesk accounts;

    @Inject
    private WorkList workList;

    private String first;
    private String second;
    private Actor officer;
    private Actor colleague;
    private RegisterFilter ofCall;

    @Test
    void workInTheHandsOfWhoIsNoOfficerAnyMoreGoesBackToAllOfficers() throws Exception {
        assignedToAnOfficer();
        assertThat(rows.count("work_item", UNASSIGNED, first) + rows.count("work_item", UNASSIGNED, second)).isZero();

        become(officer, Set.of(Role.CITIZEN));

        assertThat(rows.count("work_item", UNASSIGNED, first)).isEqualTo(1);
        assertThat(rows.count("work_item", UNASSIGNED, second)).isEqualTo(1);
        assertThat(rows.count("work_item", "person = ?", officer.username())).isZero();
        assertThat(rows.count("idea_application", "assigned_to = ?", officer.username())).isZero();
        assertThat(rows.count("audit_event", "action = 'register.returned' AND detail = '2' AND subject = ?", officer.username())).as("told once").isEqualTo(1);
    }

    @Test
    void anotherRoleThatIsTakenAwayLeavesTheWorkWhereItIs() throws Exception {
        assignedToAnOfficer();
        become(officer, Set.of(Role.OFFICER, Role.COACH));
        become(officer, Set.of(Role.OFFICER));

        assertThat(rows.count("work_item", "person = ?", officer.username())).isEqualTo(2);
        assertThat(rows.count("idea_application", "assigned_to = ?", officer.username())).isEqualTo(2);
    }

    @Test
    void nothingNewIsPutIntoTheHandsOfWhoDoesNotHaveTheRole() throws Exception {
        assignedToAnOfficer();
        become(officer, Set.of(Role.CITIZEN));
        rows.change("UPDATE idea_application SET assigned_to = ? WHERE number = ?", officer.username(), first);

        admissibility.saveChecklist(colleague, first, admissibility.check(colleague, first).check().getVersion(), found(first));
        admissibility.admit(colleague, first);

        assertThat(rows.number("SELECT COUNT(*) FROM work_item WHERE task_key = 'Task_PreFeasibility' AND " + UNASSIGNED, first)).isEqualTo(1);
        assertThatThrownBy(() -> jobs.assign(colleague, ofCall, officer.username(), Locale.ITALIAN)).hasMessage("register.no-officer");
    }

    @Test
    void theAdministratorReadsHowMuchOnlyThatPersonCanDo() throws Exception {
        Actor evaluator = new Actor(Scene.unique("evaluator"), "An evaluator", Set.of(Role.EVALUATOR));
        scene.giveAccount(evaluator);
        rows.change("INSERT INTO work_item (task_id, task_key, business_key, form_key, person, subject, waiting_since, sort_at)"
                + " VALUES (?, 'Task_Evaluate', 'IDEA-0000-0000', 'ideazione/evaluation', ?, 'An idea', NOW(3), NOW(3))", Scene.unique("task"), evaluator.username());
        assertThat(accounts.workLeft(ADMINISTRATOR, evaluator.username())).as("as long as they evaluate").isZero();

        become(evaluator, Set.of(Role.COACH));

        assertThat(accounts.workLeft(ADMINISTRATOR, evaluator.username())).isEqualTo(1);
        assertThat(rows.count("work_item", "person = ?", evaluator.username())).as("it stays until somebody takes the place").isEqualTo(1);
        assertThatThrownBy(() -> accounts.workLeft(OFFICER, evaluator.username())).hasMessage("accounts.administrator-only");
        rows.change("DELETE FROM work_item WHERE person = ?", evaluator.username());
    }

    private void become(Actor person, Set<Role> roles) {
        accounts.changeRoles(ADMINISTRATOR, person.username(), accounts.person(ADMINISTRATOR, person.username()).version(), roles);
    }

    private void assignedToAnOfficer() throws Exception {
        Call call = scene.openCall();
        first = sent(call);
        second = sent(call);
        scene.moveClockPast(call.getClosesAt());
        scene.eventually("both are being checked", () -> isChecked(first) && isChecked(second));
        officer = new Actor(Scene.unique("officer"), "An officer of her own", Set.of(Role.OFFICER));
        colleague = new Actor(Scene.unique("colleague"), "A colleague", Set.of(Role.OFFICER));
        scene.giveAccount(officer);
        scene.giveAccount(colleague);
        ofCall = new RegisterFilter(call.getSlug(), null, null);
        String job = jobs.assign(colleague, ofCall, officer.username(), Locale.ITALIAN);
        scene.eventually("they are assigned", () -> jobs.watch(colleague, job).getState() == JobState.DONE);
    }

    private String sent(Call call) throws Exception {
        Actor citizen = scene.citizen();
        return scene.send(citizen, scene.completeDraft(citizen, call.getSlug())).number();
    }

    private boolean isChecked(String number) {
        return workList.find(number, "Task_CheckAdmissibility", OFFICER).isPresent();
    }

    private List<CheckedItem> found(String number) {
        return admissibility.check(OFFICER, number).check().checklist().items().stream().filter(item -> !item.isComputed())
                .map(item -> new CheckedItem(item, Answer.YES, "")).toList();
    }
}
