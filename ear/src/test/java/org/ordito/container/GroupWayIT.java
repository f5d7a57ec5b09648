package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.GroupScene.AIM;
import static org.ordito.container.GroupScene.COORDINATOR;
import static org.ordito.container.GroupScene.address;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.coaching.SessionNotes;
import org.ordito.container.GroupScene.Trio;
import org.ordito.ideazione.submission.CoAuthorDesk;
import org.ordito.ideazione.submission.DraftTeam;
import org.ordito.ideazione.submission.IdeaDraft;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.people.Actor;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RomeTime;
import org.ordito.trame.group.AccompanimentDesk;
import org.ordito.trame.group.ApplyingDesk;
import org.ordito.trame.group.AssistanceDesk;
import org.ordito.trame.group.ChecklistDesk;
import org.ordito.trame.group.ChecklistEntry;
import org.ordito.trame.group.ChecklistItem;
import org.ordito.trame.group.GroupDesk;
import org.ordito.trame.group.GroupReportDesk;
import org.ordito.trame.group.GroupState;
import org.ordito.trame.group.LegalForm;

/** A group's way to its enterprise and into a call as server, engine and database carry it: state, checklist and process stay together. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class GroupWayIT {

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private GroupScene made;

    @Inject
    private Rows rows;

    @Inject
    private GroupDesk groups;

    @Inject
    private AccompanimentDesk office;

    @Inject
    private ChecklistDesk checklist;

    @Inject
    private AssistanceDesk assistance;

    @Inject
    private GroupReportDesk reports;

    @Inject
    private ApplyingDesk applying;

    @Inject
    private SubmissionDesk submissions;

    @Inject
    private CoAuthorDesk coAuthors;

    @Inject
    private Clock clock;

    @Inject
    private AtOnce twoAtOnce;

    private Trio trio;
    private Actor speaker;
    private Actor other;
    private Actor expert;

    @BeforeEach
    void twoParticipantsAndAnExpert() throws Exception {
        trio = made.twoAndAnExpert();
        speaker = trio.speaker();
        other = trio.other();
        expert = trio.expert();
    }

    @Test
    void ofTwoWhoChooseAFormAtOnceOneIsToldOfTheOther() throws Exception {
        String number = made.takenOn(trio);
        int read = made.open(number).getVersion();

        int refused = twoAtOnce.refused(() -> made.choose(trio, number, read, LegalForm.COOPERATIVE, 3), () -> made.choose(trio, number, read, LegalForm.APS, 7));

        assertThat(refused).isEqualTo(1);
        LegalForm chosen = made.open(number).getChoice().getForm();
        assertThat(made.open(number).getChecklist()).extracting(ChecklistEntry::getItem).containsExactlyElementsOf(ChecklistItem.of(chosen));
        assertThat(rows.count("work_item", "task_key = 'Task_AccompanyGroup' AND business_key = ?", number)).isEqualTo(1);
    }

    @Test
    void whatFailsLeavesNeitherStateNorProcessNorMessageBehind() throws Exception {
        String number = made.takenOn(trio);
        long messages = rows.count("outbox_message", "about = ?", number);

        assertThatThrownBy(() -> scene.together(() -> {
            made.choose(trio, number, made.open(number).getVersion(), LegalForm.COOPERATIVE, 3);
            throw new IllegalStateException("The transaction fails, as this test wants it to");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(made.open(number).getState()).isEqualTo(GroupState.CHOOSING);
        assertThat(made.open(number).getChecklist()).isEmpty();
        assertThat(rows.count("work_item", "task_key = 'Task_ChooseLegalForm' AND business_key = ?", number)).isEqualTo(1);
        assertThat(rows.count("outbox_message", "about = ?", number)).isEqualTo(messages);
    }

    @Test
    void fromTheDeedToTheLastReport() throws Exception {
        String number = made.takenOn(trio);
        made.choose(trio, number, made.open(number).getVersion(), LegalForm.COOPERATIVE, 3);
        assistance.log(expert, number, new SessionNotes(today(), 60, null, "The statute", "A draft", null));
        assertThat(rows.count("work_item", "task_key = 'Task_ConfirmGroupSessions' AND business_key = ?", number)).isEqualTo(1);
        assistance.answer(other, number, List.of(1), Map.of());
        assertThat(rows.count("work_item", "task_key = 'Task_ConfirmGroupSessions' AND business_key = ?", number)).isZero();
        confirmAll(number, true);
        LocalDate deed = today();
        office.found(expert, number, "Filo cooperativa", deed, "12345678903", null);
        assertThat(rows.count("work_item", "task_key = 'Task_TutorGroup' AND business_key = ?", number)).isEqualTo(1);
        confirmAll(number, false);
        assertThat(rows.count("work_item", "task_key = 'Task_TutorGroup' AND business_key = ?", number)).isZero();

        for (int months : List.of(6, 12, 24)) {
            scene.moveClockPast(RomeTime.startOf(deed.plusMonths(months)));
            scene.eventually("the report is asked", () -> groups.open(COORDINATOR, number).openReport() != null);
            if (months == 6) {
                scene.moveClockPast(groups.open(COORDINATOR, number).openReport().getDueAt());
                scene.eventually("the reminder is written", () -> rows.count("outbox_message", "subject LIKE 'Manca il rapporto%' AND about = ?", number) == 2);
                talkedTo(number);
            }
            reports.write(other, number, 3, new BigDecimal("9000.00"), "Finding customers");
            reports.answer(COORDINATOR, number, "Try the fair");
        }
        assertThat(made.open(number).getState()).isEqualTo(GroupState.CLOSED);
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number)).as("the process has ended").isZero();
        assertThat(groups.begin(speaker, "Another", AIM)).as("its people are free for another group").isNotEqualTo(number);
    }

    /** A report is late: the coordinator talks to the group. */
    private void talkedTo(String number) {
        assertThat(office.late(COORDINATOR, List.of(made.open(number)))).containsExactly(number);
        assertThat(reports.isToChase(COORDINATOR, number)).isTrue();
        assertThatThrownBy(() -> reports.chase(speaker, number)).isInstanceOf(NotAllowed.class);
        reports.chase(COORDINATOR, number);
        assertThatThrownBy(() -> reports.chase(COORDINATOR, number)).as("a second click").hasMessage("work.done");
        assertThat(rows.count("outbox_message", "subject LIKE 'Manca il rapporto%' AND about = ?", number)).isEqualTo(4);
    }

    @Test
    void itsDataAreCarriedOverOnceAlsoByTwoClicks() throws Exception {
        String number = made.takenOn(trio);
        String slug = scene.openCall().getSlug();
        assertThatThrownBy(() -> applying.apply(other, number, slug, true)).as("the spokesperson's choice").isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> applying.apply(speaker, number, slug, false)).hasMessage("group.missing.agreed");
        Callable<String> apply = () -> applying.apply(speaker, number, slug, true);

        assertThat(Set.copyOf(twoAtOnce.all(2, apply))).hasSize(1);

        IdeaDraft draft = submissions.drafts(speaker).get(0);
        assertThat(draft.getContent().getApplicantName()).isEqualTo("Filo");
        assertThat(draft.getContent().getSummary()).isEqualTo(AIM);
        assertThat(draft.getContent().getTeam()).contains(speaker.name());
        DraftTeam team = coAuthors.team(speaker, draft.getPublicId(), null);
        assertThat(team.invitations()).as("by their own choice").extracting("email").containsExactly(address(other));
        assertThat(draft.getCoAuthors()).isEmpty();
        assertThat(rows.count("outbox_message", "subject LIKE '%partecipa a%' AND about = ?", number)).as("both are told").isEqualTo(2);
    }

    @Test
    void whoIsWritingAnApplicationAlreadyCarriesNothingOver() throws Exception {
        String number = made.takenOn(trio);
        String slug = scene.openCall().getSlug();
        submissions.begin(speaker, slug);
        assertThatThrownBy(() -> applying.apply(speaker, number, slug, true)).hasMessage("submission.begun-already");
        assertThat(made.open(number).getCarriedTo()).isNull();
    }

    private void confirmAll(String number, boolean before) {
        for (ChecklistEntry entry : made.open(number).getChecklist()) {
            if (entry.getItem().isBefore() == before) {
                checklist.done(entry.getItem().isOfMembers() ? speaker : expert, number, entry.getItem(), entry.getItem().isPaper() ? Scene.pdf() : null, "paper.pdf");
                if (entry.getItem().isOfMembers()) {
                    int read = made.open(number).getChecklist().stream().filter(one -> one.getItem() == entry.getItem()).findFirst().orElseThrow().getVersion();
                    checklist.confirm(expert, number, entry.getItem(), read);
                }
            }
        }
    }

    private LocalDate today() {
        return RomeTime.dayOf(clock.instant());
    }
}
