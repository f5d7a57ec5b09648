package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.Scene.MANAGER;
import static org.ordito.container.Scene.OFFICER;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.coaching.SessionNotes;
import org.ordito.container.SelectionScene.Contest;
import org.ordito.container.SelectionScene.Entrant;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.coaching.CoachReplacementDesk;
import org.ordito.ideazione.coaching.CoachingDesk;
import org.ordito.ideazione.coaching.CoachingSession;
import org.ordito.ideazione.coaching.Opinion;
import org.ordito.people.Actor;
import org.ordito.platform.NotAllowed;

/** Neither a coach who is absent nor an applicant who says nothing stops a path. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class AbsentCoachesIT {

    private static final String REASON = "Absence";

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
    private CoachReplacementDesk desk;

    @Inject
    private CoachingDesk coaching;

    @Inject
    private WorkList workList;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Rows rows;

    @Test
    void aPathPassesToAnotherCoachWhoFindsItInTheWorkListAndClosesIt() throws Exception {
        Entrant entrant = selection.ranked(1).first();
        String number = entrant.number();
        Actor absent = projects.coach();
        Actor next = projects.coach();
        projects.assign(entrant, absent);
        int session = coaching.logSession(absent, number, projects.notes());
        coaching.confirmSessions(entrant.applicant(), number, List.of(session), Map.of());
        long toldApplicant = told(entrant.applicant(), number);
        assertThat(desk.choice(OFFICER, number).coaches()).extracting(load -> load.username()).contains(next.username()).doesNotContain(absent.username());

        desk.replace(OFFICER, number, absent.username(), next.username(), REASON);

        assertThat(workList.find(number, "Task_Coach", absent)).isEmpty();
        assertThat(workList.find(number, "Task_Coach", next).orElseThrow().getDueAt()).isEqualTo(coaching.open(next, number).path().getDueAt());
        assertThat(desk.former(absent, number)).hasValueSatisfying(former -> assertThat(former.getReason()).isEqualTo(REASON));
        assertThat(desk.former(next, number)).isEmpty();
        assertThat(desk.former(OFFICER, number)).isEmpty();
        assertThatThrownBy(() -> coaching.open(absent, number)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> coaching.logSession(absent, number, projects.notes())).isInstanceOf(NotAllowed.class);
        assertThat(List.of(told(absent, number), told(next, number))).containsExactly(2L, 1L);
        assertThat(told(entrant.applicant(), number)).isEqualTo(toldApplicant + 1);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'coaching.coach-replaced'", number)).isEqualTo(1);

        int another = coaching.logSession(next, number, new SessionNotes(projects.today(), 60, null, "Costs and prices", "The first year is reckoned up", null));
        coaching.confirmSessions(entrant.applicant(), number, List.of(another), Map.of());
        assertThat(coaching.open(next, number).path().getSessions()).extracting(CoachingSession::getCoach).containsExactly(absent.username(), next.username());
        assertThat(coaching.open(next, number).names()).containsOnlyKeys(absent.username(), next.username());
        coaching.giveOpinion(next, number, Opinion.POSITIVE, "Ready.");
        selection.awaitWork(number, "Task_WritePlan");
        assertThatThrownBy(() -> desk.replace(OFFICER, number, next.username(), absent.username(), REASON)).hasMessage("coaching.closed");
    }

    @Test
    void twoOfficersAtOnceOrTwoClicksReplaceACoachOnceAndOnlyWithWhoHasRoom() throws Exception {
        Contest contest = selection.ranked(2);
        Entrant entrant = contest.first();
        Actor absent = projects.coach();
        Actor one = projects.coach();
        Actor other = projects.coach();
        Actor full = projects.coach();
        projects.assign(entrant, absent);
        projects.assign(contest.second(), full);
        coaching.describeCoach(OFFICER, full.username(), 1, "Cooperatives", 1);

        assertThatThrownBy(() -> replaced(entrant, absent, full)).hasMessage("coaching.coach-full");
        assertThatThrownBy(() -> replaced(entrant, absent, entrant.applicant())).hasMessage("coaching.coach-missing");
        assertThatThrownBy(() -> desk.replace(MANAGER, entrant.number(), absent.username(), one.username(), REASON)).isInstanceOf(NotAllowed.class);
        int refused = atOnce.refused(() -> replaced(entrant, absent, one), () -> replaced(entrant, absent, other));

        assertThat(refused).isEqualTo(1);
        assertThatThrownBy(() -> replaced(entrant, absent, one)).as("a second click").hasMessage("work.done");
        assertThat(told(one, entrant.number()) + told(other, entrant.number())).isEqualTo(1);
        assertThat(rows.count("work_item", "task_key = 'Task_Coach' AND business_key = ?", entrant.number())).isEqualTo(1);
    }

    @Test
    void silenceConfirmsASessionAndTakesTheQuestionFromTheApplicant() throws Exception {
        Entrant entrant = selection.ranked(1).first();
        String number = entrant.number();
        Actor coach = projects.coach();
        projects.assign(entrant, coach);
        coaching.logSession(coach, number, projects.notes());
        Instant due = coaching.open(coach, number).path().session(1).getAnswerDueAt();
        assertThat(workList.find(number, "Task_ConfirmSessions", entrant.applicant()).orElseThrow().getDueAt()).isEqualTo(due);
        assertThatThrownBy(() -> coaching.giveOpinion(coach, number, Opinion.POSITIVE, "Ready.")).hasMessage("coaching.opinion-unconfirmed");
        long toldCoach = told(coach, number);

        scene.moveClockPast(due.plus(Duration.ofMinutes(5)));
        scene.eventually("nothing is asked any more", () -> !selection.isWaiting(number, "Task_ConfirmSessions"));

        assertThat(coaching.open(coach, number).path().session(1).isSilent()).isTrue();
        assertThat(coaching.open(coach, number).path().session(1).getAnsweredAt()).isEqualTo(due);
        assertThat(told(coach, number)).isEqualTo(toldCoach + 1);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'coaching.sessions-silent'", number)).isEqualTo(1);
        assertThatThrownBy(() -> coaching.confirmSessions(entrant.applicant(), number, List.of(), Map.of(1, "It was shorter"))).hasMessage("coaching.answered-by-silence");
        coaching.giveOpinion(coach, number, Opinion.POSITIVE, "Ready.");
        selection.awaitWork(number, "Task_WritePlan");
    }

    private Void replaced(Entrant entrant, Actor from, Actor to) {
        desk.replace(OFFICER, entrant.number(), from.username(), to.username(), REASON);
        return null;
    }

    private long told(Actor who, String about) {
        return rows.number("SELECT COUNT(*) FROM outbox_message WHERE username = ? AND about = ?", who.username(), about);
    }
}
