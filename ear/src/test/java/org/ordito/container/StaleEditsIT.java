package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.accounts.PeopleDesk;
import org.ordito.calls.Call;
import org.ordito.calls.CallDesk;
import org.ordito.calls.CallDraft;
import org.ordito.calls.CallText;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.ApplicationDesk;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;
import org.ordito.ideazione.admissibility.Answer;
import org.ordito.ideazione.admissibility.CheckedItem;
import org.ordito.ideazione.admissibility.ChecklistItem;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.StaleEdit;

/** What happens at once, inside the server: the second of two people to save the same page overwrites nothing, and nobody is refused for a job under way. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class StaleEditsIT {

    private static final Actor OFFICER = new Actor("test-officer", "An officer", Set.of(Role.OFFICER));
    private static final Actor COLLEAGUE = new Actor("test-colleague", "Another officer", Set.of(Role.OFFICER));
    private static final Actor ADMINISTRATOR = new Actor("test-administrator", "An administrator", Set.of(Role.ADMINISTRATOR));

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private AdmissibilityDesk admissibility;

    @Inject
    private PeopleDesk accounts;

    @Inject
    private CallDesk calls;

    @Inject
    private WorkList workList;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private Rows rows;

    @Test
    void whoTakesBackWhatTheyHaveJustSentIsNotRefusedForTheJobsUnderWay() throws Exception {
        Call call = scene.openCall();
        for (int i = 0; i < 80; i++) {
            Actor citizen = scene.citizen();
            String number = scene.send(citizen, scene.completeDraft(citizen, call.getSlug())).number();
            letPass(i);
            applications.withdraw(citizen, number);
            assertThat(rows.count("idea_application", "number = ? AND state = 'WITHDRAWN'", number)).isEqualTo(1);
        }
    }

    /** A little longer each time, so that some come just when a job of theirs is being finished. @param looks at the database */
    private void letPass(int looks) {
        for (int i = 0; i < looks; i++) {
            rows.count("ACT_RU_JOB", "ID_ = ?", "none");
        }
    }

    @Test
    void theSecondOfficerDoesNotOverwriteTheChecklistOfTheFirst() throws Exception {
        String number = applicationToCheck();
        int read = version(number);

        admissibility.saveChecklist(OFFICER, number, read, found(Answer.NO, "Another quarter."));

        assertThatThrownBy(() -> admissibility.saveChecklist(COLLEAGUE, number, read, found(Answer.YES, ""))).isInstanceOf(StaleEdit.class);
        assertThat(admissibility.check(OFFICER, number).check().checklist().with(Answer.NO)).containsExactly(ChecklistItem.QUARTER);

        admissibility.saveChecklist(COLLEAGUE, number, version(number), found(Answer.NO, "A quarter of another district."));
        assertThatThrownBy(() -> admissibility.saveChecklist(OFFICER, number, read + 1, found(Answer.YES, "")))
                .as("only an item changed, not the check's own row").isInstanceOf(StaleEdit.class);
    }

    @Test
    void theSecondAdministratorDoesNotOverwriteTheRolesOfTheFirst() throws Exception {
        Actor somebody = scene.citizen();
        int read = accounts.person(ADMINISTRATOR, somebody.username()).version();

        accounts.changeRoles(ADMINISTRATOR, somebody.username(), read, Set.of(Role.CITIZEN, Role.COACH));

        assertThatThrownBy(() -> accounts.changeRoles(ADMINISTRATOR, somebody.username(), read, Set.of(Role.CITIZEN, Role.EVALUATOR)))
                .isInstanceOf(StaleEdit.class);
        assertThat(accounts.person(ADMINISTRATOR, somebody.username()).roles()).containsExactlyInAnyOrder(Role.CITIZEN, Role.COACH);
    }

    @Test
    void theSecondExtensionIsNotMadeWithoutKnowingOfTheFirst() {
        Call call = scene.openCall();

        calls.extend(OFFICER, call.getSlug(), call.getVersion(), call.getClosesAt().plusSeconds(86_400), null, "More time was asked for.");

        assertThatThrownBy(() -> calls.extend(COLLEAGUE, call.getSlug(), call.getVersion(), call.getClosesAt().plusSeconds(172_800),
                null, "More time was asked for.")).isInstanceOf(StaleEdit.class);
    }

    @Test
    void theManagerPublishesTheCallThatWasRead() {
        String slug = Scene.unique("call");
        calls.draftFromTemplate(OFFICER, "ideazione", slug, "A call");
        calls.submitForPublication(OFFICER, slug);
        int read = calls.forOffice(Scene.MANAGER, slug).getVersion();
        calls.sendBack(Scene.MANAGER, slug, read, "The title says too little.");
        Call returned = calls.forOffice(OFFICER, slug);
        CallText text = CallDraft.of(returned).text();
        calls.write(OFFICER, slug, returned.getVersion(), CallDraft.of(returned).with(new CallText("Another call", text.summary(), text.audience(), text.cup(),
                text.responsibleOfficer(), text.legalReferences())));
        calls.submitForPublication(OFFICER, slug);

        assertThatThrownBy(() -> calls.publish(Scene.MANAGER, slug, read)).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> calls.sendBack(Scene.MANAGER, slug, read, "Once more.")).isInstanceOf(StaleEdit.class);
        calls.publish(Scene.MANAGER, slug, calls.forOffice(Scene.MANAGER, slug).getVersion());
        assertThat(calls.forOffice(OFFICER, slug).getTitle()).isEqualTo("Another call");
    }

    private String applicationToCheck() throws Exception {
        Call call = scene.openCall();
        Actor citizen = scene.citizen();
        String number = scene.send(citizen, scene.completeDraft(citizen, call.getSlug())).number();
        scene.moveClockPast(call.getClosesAt());
        scene.eventually("the officer has work", () -> !workList.openFor(number).isEmpty());
        return number;
    }

    private int version(String number) {
        return admissibility.check(OFFICER, number).check().getVersion();
    }

    private static List<CheckedItem> found(Answer answer, String note) {
        return List.of(new CheckedItem(ChecklistItem.QUARTER, answer, note));
    }
}
