package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.Scene.OFFICER;

import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.accounts.PeopleDesk;
import org.ordito.container.SelectionScene.Contest;
import org.ordito.container.SelectionScene.Entrant;
import org.ordito.ideazione.coaching.CoachingDesk;
import org.ordito.ideazione.coaching.Opinion;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.NotFound;

/** Everybody gets a coach who has room and is somebody else, and who alone leads the path. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class CoachingIT {

    private static final Actor ADMINISTRATOR = new Actor("administrator", "An administrator", Set.of(Role.ADMINISTRATOR));

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private SelectionScene selection;

    @Inject
    private ProjectScene projects;

    @Inject
    private CoachingDesk desk;

    @Inject
    private PeopleDesk accounts;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Rows rows;

    @Test
    void nobodyCoachesTheirOwnIdea() throws Exception {
        Entrant entrant = selection.ranked(1).first();
        String applicant = entrant.applicant().username();
        accounts.changeRoles(ADMINISTRATOR, applicant, accounts.person(ADMINISTRATOR, applicant).version(), Set.of(Role.CITIZEN, Role.COACH));

        assertThatThrownBy(() -> projects.assign(entrant, entrant.applicant())).hasMessage("coaching.coach-is-applicant");

        assertThatThrownBy(() -> desk.open(OFFICER, entrant.number())).as("no path was begun").isInstanceOf(NotFound.class);
        assertThat(selection.isWaiting(entrant.number(), "Task_AssignCoach")).isTrue();
        projects.assign(entrant, projects.coach());
        assertThat(selection.isWaiting(entrant.number(), "Task_Coach")).isTrue();
    }

    @Test
    void theLastPlaceOfACoachIsGivenOnceByTwoOfficersAtOnce() throws Exception {
        Contest contest = selection.ranked(2);
        Actor coach = projects.coach();
        desk.describeCoach(OFFICER, coach.username(), 1, "Cooperatives", 1);

        int refused = atOnce.refused(() -> assigned(contest.first(), coach), () -> assigned(contest.second(), coach));

        assertThat(refused).isEqualTo(1);
        assertThat(rows.count("coaching_path", "coach = ?", coach.username())).isEqualTo(1);
        Entrant without = selection.isWaiting(contest.first().number(), "Task_AssignCoach") ? contest.first() : contest.second();
        assertThatThrownBy(() -> assigned(without, coach)).hasMessage("coaching.coach-full");
    }

    @Test
    void aPathIsLedByItsCoachAloneAndBegunOnce() throws Exception {
        Entrant entrant = selection.ranked(1).first();
        Actor coach = projects.coach();
        Actor another = projects.coach();
        int refused = atOnce.refused(() -> assigned(entrant, coach), () -> assigned(entrant, coach));
        assertThat(refused).isEqualTo(1);
        assertThatThrownBy(() -> assigned(entrant, another)).hasMessage("work.done");

        assertThatThrownBy(() -> desk.logSession(another, entrant.number(), projects.notes())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.giveOpinion(another, entrant.number(), Opinion.POSITIVE, "Ready.")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.open(another, entrant.number())).isInstanceOf(NotAllowed.class);

        desk.logSession(coach, entrant.number(), projects.notes());
        assertThatThrownBy(() -> desk.giveOpinion(coach, entrant.number(), Opinion.POSITIVE, "Ready.")).hasMessage("coaching.opinion-unconfirmed");
        assertThat(desk.open(entrant.applicant(), entrant.number()).path().getSessions()).hasSize(1);
    }

    private Void assigned(Entrant entrant, Actor coach) {
        projects.assign(entrant, coach);
        return null;
    }
}
