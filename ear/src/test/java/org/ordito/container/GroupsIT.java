package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.coaching.SessionNotes;
import org.ordito.ideazione.submission.CoAuthorDesk;
import org.ordito.ideazione.submission.DraftTeam;
import org.ordito.ideazione.submission.IdeaDraft;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.trame.group.AccompanimentDesk;
import org.ordito.trame.group.ApplyingDesk;
import org.ordito.trame.group.AssistanceDesk;
import org.ordito.trame.group.ChecklistDesk;
import org.ordito.trame.group.ChecklistEntry;
import org.ordito.trame.group.ChecklistItem;
import org.ordito.trame.group.FormChoice;
import org.ordito.trame.group.FormDesk;
import org.ordito.trame.group.GroupDesk;
import org.ordito.trame.group.GroupReportDesk;
import org.ordito.trame.group.GroupState;
import org.ordito.trame.group.LabGroup;
import org.ordito.trame.group.LegalForm;
import org.ordito.trame.group.MembersDesk;

/** Groups as server, engine and database carry them: nobody is in two, a code is good once, and state, checklist and process stay together. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class GroupsIT {

    private static final Actor COORDINATOR = new Actor("coordinator", "A coordinator", Set.of(Role.LAB_COORDINATOR));
    private static final Pattern CODE = Pattern.compile("group-invitation\\.xhtml\\?code=([\\w-]+)");
    private static final String AIM = "An aim that stands on the page alone";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private GroupDesk groups;

    @Inject
    private MembersDesk members;

    @Inject
    private AccompanimentDesk office;

    @Inject
    private FormDesk forms;

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
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Inject
    private AtOnce twoAtOnce;

    private Actor speaker;
    private Actor other;
    private Actor expert;

    @BeforeEach
    void twoParticipantsAndAnExpert() throws Exception {
        speaker = participant();
        other = scene.citizen();
        expert = new Actor(Scene.unique("expert"), "An expert", Set.of(Role.COACH));
        scene.giveAccount(expert);
    }

    @Test
    void twoClicksBeginOneGroup() throws Exception {
        Callable<String> begin = () -> groups.begin(speaker, "Filo", AIM);

        List<String> numbers = twoAtOnce.all(2, begin);

        assertThat(Set.copyOf(numbers)).hasSize(1);
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", numbers.get(0))).isEqualTo(1);
    }

    @Test
    void whoHasNoPlaceInACourseBeginsNone() {
        assertThatThrownBy(() -> groups.begin(other, "Filo", AIM)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void oneCodeLetsOneIn() throws Exception {
        String number = groups.begin(speaker, "Filo", AIM);
        String code = invitation(number, other);
        Actor third = scene.citizen();

        int refused = twoAtOnce.refused(() -> members.join(other, code), () -> members.join(third, code));

        assertThat(refused).isEqualTo(1);
        assertThat(open(number).getMembers()).hasSize(2);
    }

    @Test
    void twoClicksJoinOnce() throws Exception {
        String number = groups.begin(speaker, "Filo", AIM);
        String code = invitation(number, other);
        Callable<String> join = () -> members.join(other, code);

        assertThat(twoAtOnce.all(2, join)).containsOnly(number);

        assertThat(rows.count("audit_event", "action = 'group.joined' AND subject = ?", number)).isEqualTo(1);
    }

    @Test
    void nobodyIsInTwoGroupsAlsoByTwoCodesAtOnce() throws Exception {
        String first = groups.begin(speaker, "Filo", AIM);
        Actor rival = participant();
        String second = groups.begin(rival, "Lana", AIM);
        String toFirst = invitation(first, other);
        members.invite(rival, second, address(other));
        String toSecond = code(address(other));

        int refused = twoAtOnce.refused(() -> members.join(other, toFirst), () -> members.join(other, toSecond));

        assertThat(refused).isEqualTo(1);
        assertThat(rows.count("lab_group_member", "member_of_open = ?", other.username())).isEqualTo(1);
        assertThatThrownBy(() -> rows.change("UPDATE lab_group_member SET member_of_open = ? WHERE username = '" + speaker.username() + "'", other.username()))
                .as("the database's own last word").isInstanceOf(SQLException.class);
    }

    @Test
    void ofTwoWhoChooseAFormAtOnceOneIsToldOfTheOther() throws Exception {
        String number = takenOn();
        int read = open(number).getVersion();

        int refused = twoAtOnce.refused(() -> choose(number, read, LegalForm.COOPERATIVE, 3), () -> choose(number, read, LegalForm.APS, 7));

        assertThat(refused).isEqualTo(1);
        LegalForm chosen = open(number).getChoice().getForm();
        assertThat(open(number).getChecklist()).extracting(ChecklistEntry::getItem).containsExactlyElementsOf(ChecklistItem.of(chosen));
        assertThat(rows.count("work_item", "task_key = 'Task_AccompanyGroup' AND business_key = ?", number)).isEqualTo(1);
    }

    @Test
    void whatFailsLeavesNeitherStateNorProcessNorMessageBehind() throws Exception {
        String number = takenOn();
        long messages = rows.count("outbox_message", "about = ?", number);

        assertThatThrownBy(() -> scene.together(() -> {
            choose(number, open(number).getVersion(), LegalForm.COOPERATIVE, 3);
            throw new IllegalStateException("The transaction fails, as this test wants it to");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(open(number).getState()).isEqualTo(GroupState.CHOOSING);
        assertThat(open(number).getChecklist()).isEmpty();
        assertThat(rows.count("work_item", "task_key = 'Task_ChooseLegalForm' AND business_key = ?", number)).isEqualTo(1);
        assertThat(rows.count("outbox_message", "about = ?", number)).isEqualTo(messages);
    }

    @Test
    void whatWaitsForTheSpokespersonAndTheExpertGoesOverWithTheirTask() throws Exception {
        String number = takenOn();
        members.handOver(speaker, number, other.username());
        assertThat(rows.count("work_item", "task_key = 'Task_ChooseLegalForm' AND person = ?", other.username())).isEqualTo(1);
        members.leave(speaker, number);
        assertThatThrownBy(() -> groups.open(speaker, number)).isInstanceOf(NotAllowed.class);
        forms.choose(other, number, groups.open(other, number).group().getVersion(), FormChoice.of(LegalForm.COOPERATIVE, 3, null, null));

        Actor next = new Actor(Scene.unique("expert"), "Another expert", Set.of(Role.COACH));
        scene.giveAccount(next);
        office.changeExpert(COORDINATOR, number, next.username());
        assertThat(rows.count("work_item", "task_key = 'Task_AccompanyGroup' AND person = ?", next.username())).isEqualTo(1);
        assertThatThrownBy(() -> groups.open(expert, number)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void fromTheDeedToTheLastReport() throws Exception {
        String number = takenOn();
        choose(number, open(number).getVersion(), LegalForm.COOPERATIVE, 3);
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
            scene.eventually("the report is asked", () -> open(number).getOpenReport() != null);
            if (months == 6) {
                scene.moveClockPast(open(number).getOpenReport().getDueAt());
                scene.eventually("the reminder is written", () -> rows.count("outbox_message", "subject LIKE 'Manca il rapporto%' AND about = ?", number) == 2);
            }
            reports.write(other, number, 3, new BigDecimal("9000.00"), "Finding customers");
            reports.answer(COORDINATOR, number, "Try the fair");
        }
        assertThat(open(number).getState()).isEqualTo(GroupState.CLOSED);
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number)).as("the process has ended").isZero();
        assertThat(groups.begin(speaker, "Another", AIM)).as("its people are free for another group").isNotEqualTo(number);
    }

    @Test
    void itsDataAreCarriedOverOnceAlsoByTwoClicks() throws Exception {
        String number = takenOn();
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
        String number = takenOn();
        String slug = scene.openCall().getSlug();
        submissions.begin(speaker, slug);
        assertThatThrownBy(() -> applying.apply(speaker, number, slug, true)).hasMessage("submission.begun-already");
        assertThat(open(number).getCarriedTo()).isNull();
    }

    @Test
    void whatAGroupSaysGoesIntoNoMessageAndNoVariable() throws Exception {
        String number = takenOn();
        groups.dissolve(speaker, number, "A reason for the page");
        groups.dissolve(speaker, number, "A reason for the page");

        assertThat(rows.count("outbox_message", "about = ? AND (body LIKE '%" + AIM + "%' OR body LIKE '%A reason%')", number)).isZero();
        assertThat(rows.count("audit_event", "action = 'group.dissolved' AND subject = ?", number)).isEqualTo(1);
        assertThat(rows.number("SELECT COUNT(*) FROM ACT_HI_VARINST v JOIN ACT_HI_PROCINST p ON p.ID_ = v.PROC_INST_ID_ WHERE p.BUSINESS_KEY_ = ? AND v.NAME_ <> 'groupId'",
                number)).isZero();
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number)).isZero();
        assertThatThrownBy(() -> members.join(scene.citizen(), "x".repeat(43))).isInstanceOf(NotFound.class);
    }

    private String takenOn() {
        String number = groups.begin(speaker, "Filo", AIM);
        members.join(other, invitation(number, other));
        groups.propose(speaker, number);
        office.takeOn(COORDINATOR, number, expert.username());
        return number;
    }

    private Void choose(String number, int read, LegalForm form, int founders) {
        forms.choose(speaker, number, read, FormChoice.of(form, founders, null, null));
        return null;
    }

    private void confirmAll(String number, boolean before) {
        for (ChecklistEntry entry : open(number).getChecklist()) {
            if (entry.getItem().isBefore() == before) {
                checklist.done(entry.getItem().isOfMembers() ? speaker : expert, number, entry.getItem(), entry.getItem().isPaper() ? Scene.pdf() : null, "paper.pdf");
                if (entry.getItem().isOfMembers()) {
                    int read = open(number).getChecklist().stream().filter(one -> one.getItem() == entry.getItem()).findFirst().orElseThrow().getVersion();
                    checklist.confirm(expert, number, entry.getItem(), read);
                }
            }
        }
    }

    private LabGroup open(String number) {
        return groups.open(COORDINATOR, number).group();
    }

    private String invitation(String number, Actor who) {
        members.invite(speaker, number, address(who));
        return code(address(who));
    }

    private String code(String address) {
        return outbox.newest(null).items().stream().filter(message -> address.equals(message.getAddress())).map(message -> CODE.matcher(message.getBody()))
                .filter(Matcher::find).map(found -> found.group(1)).findFirst().orElseThrow();
    }

    private static String address(Actor who) {
        return who.username() + "@example.org";
    }

    /** Somebody with a place in a course. */
    private Actor participant() throws Exception {
        Actor participant = scene.citizen();
        String slug = Scene.unique("course");
        rows.change("INSERT INTO lab_course (version, slug, title, summary, content, for_whom, place, timetable, hours, seats, reserved_percent, seats_taken, offer_days, state)"
                + " VALUES (1, ?, 'A course', 'What', 'All of it', 'For all', 'The lab', 'Mondays', 20, 5, 0, 1, 5, 'ENDED')", slug);
        rows.change("INSERT INTO lab_application (version, public_id, number, course_id, applicant, name, state, state_since, reserved)"
                + " SELECT 1, UUID(), ?, id, ?, 'A citizen', 'ENROLLED', UTC_TIMESTAMP(), FALSE FROM lab_course WHERE slug = ?", Scene.unique("T"), participant.username(), slug);
        return participant;
    }

    private LocalDate today() {
        return RomeTime.dayOf(clock.instant());
    }
}
