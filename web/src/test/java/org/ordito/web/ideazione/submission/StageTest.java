package org.ordito.web.ideazione.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.ideazione.ApplicationState;
import org.ordito.web.text.PageText;

class StageTest {

    @Test
    void whatWasSentHasAllTheOtherStagesAhead() {
        assertThat(Stage.after(ApplicationState.SUBMITTED)).startsWith(Stage.JUDGED).endsWith(Stage.DONE).hasSize(7);
    }

    @Test
    void anEndedWayHasNothingAhead() {
        for (ApplicationState state : ApplicationState.values()) {
            if (state.isEnded()) {
                assertThat(Stage.after(state)).isEmpty();
            }
        }
    }

    @Test
    void aProjectInProgressHasOnlyItsClosingAhead() {
        assertThat(Stage.after(ApplicationState.IN_PROGRESS)).containsExactly(Stage.DONE);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageHasItsNameInBothLanguages(Stage stage) {
        assertThat(PageText.in(Locale.ITALIAN, "application.stage." + stage))
                .isNotEqualTo(PageText.in(Locale.ENGLISH, "application.stage." + stage));
    }
}
