package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.GroupScene.AIM;
import static org.ordito.container.GroupScene.COORDINATOR;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.GroupScene.Trio;
import org.ordito.people.Actor;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.NotFound;
import org.ordito.trame.group.AccompanimentDesk;
import org.ordito.trame.group.FormChoice;
import org.ordito.trame.group.FormDesk;
import org.ordito.trame.group.GroupDesk;
import org.ordito.trame.group.LegalForm;
import org.ordito.trame.group.MembersDesk;

/** Groups as server, engine and database carry them: nobody is in two, a code is good once, and what waits goes over with its task. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class GroupsIT {

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
    private MembersDesk members;

    @Inject
    private AccompanimentDesk office;

    @Inject
    private FormDesk forms;

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
        String code = made.invitation(speaker, number, other);
        Actor third = scene.citizen();

        int refused = twoAtOnce.refused(() -> members.join(other, code), () -> members.join(third, code));

        assertThat(refused).isEqualTo(1);
        assertThat(made.open(number).getMembers()).hasSize(2);
    }

    @Test
    void twoClicksJoinOnce() throws Exception {
        String number = groups.begin(speaker, "Filo", AIM);
        String code = made.invitation(speaker, number, other);
        Callable<String> join = () -> members.join(other, code);

        assertThat(twoAtOnce.all(2, join)).containsOnly(number);

        assertThat(rows.count("audit_event", "action = 'group.joined' AND subject = ?", number)).isEqualTo(1);
    }

    @Test
    void nobodyIsInTwoGroupsAlsoByTwoCodesAtOnce() throws Exception {
        String first = groups.begin(speaker, "Filo", AIM);
        Actor rival = made.participant();
        String second = groups.begin(rival, "Lana", AIM);
        String toFirst = made.invitation(speaker, first, other);
        String toSecond = made.invitation(rival, second, other);

        int refused = twoAtOnce.refused(() -> members.join(other, toFirst), () -> members.join(other, toSecond));

        assertThat(refused).isEqualTo(1);
        assertThat(rows.count("lab_group_member", "member_of_open = ?", other.username())).isEqualTo(1);
        assertThatThrownBy(() -> rows.change("UPDATE lab_group_member SET member_of_open = ? WHERE username = '" + speaker.username() + "'", other.username()))
                .as("the database's own last word").isInstanceOf(SQLException.class);
    }

    @Test
    void whatWaitsForTheSpokespersonAndTheExpertGoesOverWithTheirTask() throws Exception {
        String number = made.takenOn(trio);
        members.handOver(speaker, number, other.username());
        assertThat(rows.count("work_item", "task_key = 'Task_ChooseLegalForm' AND person = ?", other.username())).isEqualTo(1);
        members.leave(speaker, number);
        assertThatThrownBy(() -> groups.open(speaker, number)).isInstanceOf(NotAllowed.class);
        forms.choose(other, number, groups.open(other, number).group().getVersion(), FormChoice.of(LegalForm.COOPERATIVE, 3, null, null));

        Actor next = made.expert();
        office.changeExpert(COORDINATOR, number, next.username());
        assertThat(rows.count("work_item", "task_key = 'Task_AccompanyGroup' AND person = ?", next.username())).isEqualTo(1);
        assertThatThrownBy(() -> groups.open(expert, number)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatAGroupSaysGoesIntoNoMessageAndNoVariable() throws Exception {
        String number = made.takenOn(trio);
        groups.dissolve(speaker, number, "A reason for the page");
        groups.dissolve(speaker, number, "A reason for the page");

        assertThat(rows.count("outbox_message", "about = ? AND (body LIKE '%" + AIM + "%' OR body LIKE '%A reason%')", number)).isZero();
        assertThat(rows.count("audit_event", "action = 'group.dissolved' AND subject = ?", number)).isEqualTo(1);
        assertThat(rows.number("SELECT COUNT(*) FROM ACT_HI_VARINST v JOIN ACT_HI_PROCINST p ON p.ID_ = v.PROC_INST_ID_ WHERE p.BUSINESS_KEY_ = ? AND v.NAME_ <> 'groupId'",
                number)).isZero();
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number)).isZero();
        assertThatThrownBy(() -> members.join(scene.citizen(), "x".repeat(43))).isInstanceOf(NotFound.class);
    }
}
