package org.ordito.ideazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.ideazione.ApplicationState.*;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationStateTest {

    private static final Set<ApplicationState> BEFORE_RANKING =
            EnumSet.of(SUBMITTED, ADMISSIBILITY, DOCUMENT_INTEGRATION, PRE_FEASIBILITY, AWAITING_PANEL, EVALUATION);
    private static final Set<ApplicationState> WITHDRAWABLE = EnumSet.of(SUBMITTED, ADMISSIBILITY, DOCUMENT_INTEGRATION, PRE_FEASIBILITY, AWAITING_PANEL,
            EVALUATION, EVALUATED, RANKED, COACHING, BUSINESS_PLAN, PLAN_SCORING, AWAITING_FUNDING, AWAITING_MONEY);

    @ParameterizedTest
    @EnumSource(ApplicationState.class)
    void theRankingWaitsForWhatIsStillCheckedOrJudged(ApplicationState state) {
        assertThat(state.isBeforeRanking()).isEqualTo(BEFORE_RANKING.contains(state));
    }

    @ParameterizedTest
    @EnumSource(ApplicationState.class)
    void oneWithdrawsUntilTheGrantAndThenRenouncesIt(ApplicationState state) {
        assertThat(state.allowsWithdrawal()).isEqualTo(WITHDRAWABLE.contains(state));
        assertThat(state.allowsRenunciation()).isEqualTo(state == FUNDED || state == GRANT_INTEGRATION);
    }
}
