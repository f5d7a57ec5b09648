package org.ordito.ideazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.ApplicationState.*;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Text;

class ApplicationVisibilityTest {

    private static final Instant SENT = Instant.parse("2026-03-10T09:30:00Z");

    private final IdeaApplication excluded = sent();
    private final IdeaApplication admitted = sent();

    {
        for (IdeaApplication application : List.of(excluded, admitted)) {
            application.admissibilityBegun(SENT.plusSeconds(60));
        }
        excluded.excluded(SENT.plusSeconds(120));
        admitted.admitted(SENT.plusSeconds(120));
        admitted.preFeasibilityRecorded(SENT.plusSeconds(180));
    }

    @Test
    void beforeTheReleaseExcludedAndAdmittedLookTheSame() {
        assertThat(excluded.visibleState()).isEqualTo(ADMISSIBILITY).isEqualTo(admitted.visibleState());
        assertThat(excluded.visibleHistory()).usingRecursiveComparison().isEqualTo(admitted.visibleHistory());
    }

    @Test
    void pointsAreKeptBackUntilTheRankingEvenIfAdmissibilityIsKnown() {
        admitted.admissibilityReleased(SENT.plusSeconds(600));
        assertThat(admitted.visibleState()).isEqualTo(ApplicationState.AWAITING_PANEL);
        admitted.evaluationOpened(SENT.plusSeconds(700));
        admitted.evaluated(false, SENT.plusSeconds(800));
        assertThat(admitted.visibleState()).isEqualTo(EVALUATION);
        admitted.outcomeReleased(SENT.plusSeconds(900));
        assertThat(admitted.visibleState()).isEqualTo(ApplicationState.BELOW_THRESHOLD);
    }

    @Test
    void withoutAReleaseOfItsOwnAdmissibilityIsKnownWithTheRanking() {
        admitted.evaluationOpened(SENT.plusSeconds(700));
        assertThat(admitted.visibleState()).as("being judged would tell").isEqualTo(ADMISSIBILITY);
        admitted.evaluated(true, SENT.plusSeconds(800));
        admitted.outcomeReleased(SENT.plusSeconds(900));
        assertThat(admitted.isAdmissibilityReleased()).isTrue();
        assertThat(admitted.visibleState()).isEqualTo(ApplicationState.RANKED);
    }

    @Test
    void whatIsCheckedAnewIsKeptBackAnew() {
        excluded.admissibilityReleased(SENT.plusSeconds(600));
        excluded.admissibilityBegun(SENT.plusSeconds(700));
        excluded.admitted(SENT.plusSeconds(800));
        assertThat(excluded.visibleState()).isEqualTo(ADMISSIBILITY);
    }

    @Test
    void afterTheReleaseTheOutcomeShows() {
        excluded.admissibilityReleased(SENT.plusSeconds(600));

        assertThat(excluded.visibleState()).isEqualTo(INADMISSIBLE);
        assertThat(excluded.visibleHistory()).extracting(StateChange::getState).containsExactly(SUBMITTED, ADMISSIBILITY, INADMISSIBLE);
    }

    @Test
    void anExcludedApplicationMayBeWithdrawnAsLongAsItsApplicantDoesNotKnow() {
        excluded.left(SENT.plusSeconds(300));

        assertThat(excluded.getState()).isEqualTo(WITHDRAWN);
    }

    @Test
    void anApplicantWhoKnowsToBeExcludedHasNothingToWithdraw() {
        excluded.admissibilityReleased(SENT.plusSeconds(600));

        assertThatThrownBy(() -> excluded.left(SENT.plusSeconds(700))).hasMessage("application.withdrawal-late");
    }

    @Test
    void whatWasWithdrawnIsNotWithdrawnAgain() {
        admitted.left(SENT.plusSeconds(300));

        assertThatThrownBy(() -> admitted.left(SENT.plusSeconds(301))).hasMessage("application.withdrawal-late");
    }

    @Test
    void theOfficeSeesEverythingAndOthersOnlyTheirOwn() {
        ApplicationPolicy policy = new ApplicationPolicy();
        Set<Role> office = EnumSet.of(Role.OFFICER, Role.MANAGER, Role.AUDITOR);

        assertThat(policy.maySee(new Actor("cittadina", "", Set.of(Role.CITIZEN)), excluded).isGranted()).isTrue();
        assertThat(policy.maySee(Actor.ANONYMOUS, excluded).isGranted()).isFalse();
        for (Role role : Role.values()) {
            Actor somebody = new Actor("somebody", "", Set.of(role));
            assertThat(policy.maySee(somebody, excluded).isGranted()).isEqualTo(office.contains(role));
            assertThat(policy.mayWithdraw(somebody, excluded).isGranted()).isFalse();
        }
        assertThat(policy.mayWithdraw(new Actor("cittadina", "", Set.of(Role.CITIZEN)), excluded).isGranted()).isTrue();
    }

    @Test
    void ofTheOfficeOnlyAnOfficerOpensAnAccountAndOnlyWhileTheCaseGoesOn() {
        ApplicationPolicy policy = new ApplicationPolicy();
        for (Role role : Role.values()) {
            assertThat(policy.mayOpenAccount(new Actor("somebody", "", Set.of(role)), excluded).isGranted()).as(role.name()).isEqualTo(role == Role.OFFICER);
        }
        assertThat(policy.mayOpenAccount(new Actor("cittadina", "", Set.of(Role.CITIZEN)), excluded).isGranted()).as("the applicant").isFalse();

        admitted.left(SENT.plusSeconds(300));
        assertThat(policy.mayOpenAccount(new Actor("somebody", "", Set.of(Role.OFFICER)), admitted).reason()).isEqualTo("arrivals.account-ended");
    }

    @ParameterizedTest
    @EnumSource(ApplicationState.class)
    void everyStateHasItsTextsInBothLanguages(ApplicationState state) {
        for (String prefix : List.of("application.state.staff.", "application.state.applicant.", "application.next.")) {
            assertThat(Text.of(Text.ITALIAN, prefix + state)).isNotEqualTo(Text.of(Locale.ENGLISH, prefix + state));
        }
    }

    private static IdeaApplication sent() {
        return new IdeaApplication("IDEA-2026-0001", null, "cittadina", new IdeaContent(), SENT, "0".repeat(64));
    }
}
