package org.ordito.ideazione.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.coaching.APath.HELD;
import static org.ordito.ideazione.coaching.APath.LATER;
import static org.ordito.ideazione.coaching.APath.log;
import static org.ordito.ideazione.coaching.APath.notes;
import static org.ordito.ideazione.coaching.AnIdea.BEGUN;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.calls.Terms;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;

/** How a path passes to another coach, who gives it to them, and who learns that it was given. */
class CoachReplacementTest {

    private static final Actor FIRST = new Actor("coach1", "First", Set.of(Role.COACH));
    private static final Actor SECOND = new Actor("coach2", "Second", Set.of(Role.COACH));

    private final CoachingPolicy policy = new CoachingPolicy();
    private final CoachingPath path = APath.begun();

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAnOfficerReplacesACoach(Role role) {
        assertThat(policy.mayReplace(new Actor("somebody", "", Set.of(role)), path.getApplication()).isGranted()).isEqualTo(role == Role.OFFICER);
    }

    @Test
    void nobodyGivesTheirOwnIdeaToACoach() {
        Actor applicant = new Actor(path.getApplication().getApplicant(), "", Set.of(Role.OFFICER));
        assertThat(policy.mayReplace(applicant, path.getApplication()).reason()).isEqualTo("application.own-case");
    }

    @Test
    void onlyTheFormerCoachLearnsWhyAndReadsThePathNoMore() {
        path.passOn("coach1", "coach2", "Is on leave.", BEGUN);
        FormerCoach told = path.former(FIRST).orElseThrow();
        assertThat(policy.mayLearn(FIRST, told).isGranted()).isTrue();
        assertThat(policy.mayLearn(SECOND, told).isGranted()).isFalse();
        assertThat(policy.maySee(FIRST, path).isGranted()).isFalse();
        assertThat(policy.mayLead(FIRST, path).isGranted()).isFalse();
        assertThat(policy.mayLead(SECOND, path).isGranted()).isTrue();
    }

    @Test
    void aPathPassesToAnotherCoachWhoHasAllTheDaysAndWhatWasLoggedKeepsItsName() {
        log(path, 1);
        path.passOn("coach1", "coach2", " Is on leave. ", LATER);
        assertThat(path.getCoach()).isEqualTo("coach2");
        assertThat(path.isOf(FIRST)).isFalse();
        assertThat(path.former(FIRST)).hasValueSatisfying(former -> {
            assertThat(former.getUntil()).isEqualTo(LATER);
            assertThat(former.getReason()).isEqualTo("Is on leave.");
        });
        assertThat(path.coaches()).containsExactly("coach1", "coach2");
        assertThat(path.getDueAt()).isEqualTo(Terms.daysAfter(LATER, 60));
        path.log(notes(LocalDate.of(2026, 6, 11), 60), LATER);
        assertThat(path.getSessions()).extracting(CoachingSession::getCoach).containsExactly("coach1", "coach2");
    }

    @Test
    void theNextCoachLogsNothingFromBeforeTheirTimeButCorrectsWhatWasLoggedThen() {
        log(path, 1);
        path.answer(Set.of(), Map.of(1, "It took half an hour"), LATER);
        path.passOn("coach1", "coach2", "Is on leave.", LATER);
        refused("coaching.date-before-assignment", () -> path.log(notes(HELD, 60), LATER));
        path.correct(1, notes(HELD, 30), LATER);
        assertThat(path.session(1).getCoach()).isEqualTo("coach1");
    }

    @Test
    void whoeverDecidedAboutAnotherCoachThanTheOneWhoLeadsItIsTooLate() {
        path.passOn("coach1", "coach2", "Is on leave.", LATER);
        refused("work.done", () -> path.passOn("coach1", "coach3", "Is on leave.", LATER));
        refused("coaching.coach-same", () -> path.passOn("coach2", "coach2", "Is on leave.", LATER));
    }

    @Test
    void aPathThatComesBackIsNobodysFormerOneForWhoLeadsIt() {
        path.passOn("coach1", "coach2", "Is on leave.", LATER);
        path.passOn("coach2", "coach1", "Is back.", LATER);
        assertThat(path.former(FIRST)).isEmpty();
        assertThat(path.former(SECOND)).isPresent();
        assertThat(path.former(Actor.ANONYMOUS)).isEmpty();
    }

    @Test
    void passingAPathOnTakesAReasonAndAPathThatGoesOn() {
        refused("coaching.reason-missing", () -> path.passOn("coach1", "coach2", " ", LATER));
        refused("coaching.too-long", () -> path.passOn("coach1", "coach2", "x".repeat(1001), LATER));
        path.getApplication().left(LATER);
        refused("coaching.closed", () -> path.passOn("coach1", "coach2", "Is on leave.", LATER));
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
