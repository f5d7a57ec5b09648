package org.ordito.ideazione.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.coaching.AnIdea.BEGUN;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** What a coach takes on, and who leads and sees a path. */
class CoachTest {

    private final IdeaApplication application = AnIdea.inCoaching();
    private final CoachingPath path = new CoachingPath(application, "coach1", 10, BEGUN);

    @Test
    void aCoachAtTheLimitTakesNoMorePaths() {
        CoachProfile profile = new CoachProfile("coach1");
        profile.requireRoom(7);
        refused("coaching.coach-full", () -> profile.requireRoom(8));
        profile.describe(1, "Bookkeeping", 2);
        refused("coaching.coach-full", () -> profile.requireRoom(2));
    }

    @Test
    void whatAnotherOfficerWroteOfACoachMeanwhileIsNotOverwritten() {
        CoachProfile profile = new CoachProfile("coach1");
        profile.describe(1, "Bookkeeping", 2);
        assertThatThrownBy(() -> profile.describe(0, "Marketing", 2)).isInstanceOf(StaleEdit.class);
        profile.describe(0, "Bookkeeping", 2);
        assertThat(profile.getSkills()).isEqualTo("Bookkeeping");
    }

    @Test
    void aCoachsLimitHasItsRange() {
        CoachProfile profile = new CoachProfile("coach1");
        refused("coaching.limit-range", () -> profile.describe(1, "", -1));
        refused("coaching.limit-range", () -> profile.describe(1, "", 51));
        refused("coaching.limit-range", () -> profile.describe(1, "", null));
        refused("coaching.too-long", () -> profile.describe(1, "x".repeat(501), 3));
    }

    @Test
    void onlyTheCoachOfThePathLeadsIt() {
        CoachingPolicy policy = new CoachingPolicy();
        assertThat(policy.mayLead(actor("coach1", Role.COACH), path).isGranted()).isTrue();
        assertThat(policy.mayLead(actor("coach2", Role.COACH), path).isGranted()).isFalse();
        assertThat(policy.mayLead(actor("funzionaria", Role.OFFICER), path).isGranted()).isFalse();
    }

    @Test
    void bothSidesAndTheOfficeSeeThePathAndNobodyElse() {
        CoachingPolicy policy = new CoachingPolicy();
        for (Actor who : List.of(actor("coach1", Role.COACH), actor("associazione", Role.CITIZEN), actor("funzionaria", Role.OFFICER),
                actor("dirigente", Role.MANAGER), actor("revisore", Role.AUDITOR))) {
            assertThat(policy.maySee(who, path).isGranted()).as(who.username()).isTrue();
        }
        for (Actor who : List.of(actor("coach2", Role.COACH), actor("cittadina", Role.CITIZEN), actor("valutatore1", Role.EVALUATOR), Actor.ANONYMOUS)) {
            assertThat(policy.maySee(who, path).isGranted()).as(who.username()).isFalse();
        }
    }

    @Test
    void onlyOfficersAssignAndOnlyTheApplicantAnswers() {
        CoachingPolicy policy = new CoachingPolicy();
        assertThat(policy.mayAssign(actor("funzionaria", Role.OFFICER), application).isGranted()).isTrue();
        assertThat(policy.mayAssign(actor("dirigente", Role.MANAGER), application).isGranted()).isFalse();
        assertThat(policy.maySeeCoaches(actor("coach1", Role.COACH)).isGranted()).isFalse();
        assertThat(policy.mayAnswer(actor("associazione", Role.CITIZEN), application).isGranted()).isTrue();
        assertThat(policy.mayAnswer(actor("coach1", Role.COACH), application).isGranted()).isFalse();
    }

    private static Actor actor(String username, Role role) {
        return new Actor(username, username, Set.of(role));
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
