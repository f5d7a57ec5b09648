package org.ordito.trame.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpinionTest {

    private static final Instant NOW = Instant.parse("2027-02-02T09:00:00Z");

    @Test
    void everyQuestionIsAnsweredFromOneToFive() {
        assertThatThrownBy(() -> new Opinion(1L, Arrays.asList(5, 4, null, 3))).hasMessage("lessons.opinion-missing");
        assertThatThrownBy(() -> new Opinion(1L, List.of(5, 4, 6, 3))).hasMessage("lessons.opinion-missing");
        assertThatThrownBy(() -> new Opinion(1L, List.of(5, 4, 3))).hasMessage("lessons.opinion-missing");
        assertThat(new Opinion(1L, List.of(5, 4, 1, 3)).answers()).containsExactly(5, 4, 1, 3);
    }

    @Test
    void fourAnswersAreNeverShownAndFiveOnceNobodyAnswersAnyMore() {
        assertThat(OpinionResults.of(opinions(4), 4, true).questions()).isEmpty();
        assertThat(OpinionResults.of(opinions(5), 7, false).questions()).as("two may still answer").isEmpty();
        assertThat(OpinionResults.of(opinions(5), 7, true).questions()).hasSize(4);
        assertThat(OpinionResults.of(opinions(7), 7, false).questions()).as("all have answered").hasSize(4);
    }

    @Test
    void answersAreCountedAndTheMeanIsInTenths() {
        OpinionResults results = OpinionResults.of(Stream.of(5, 5, 4, 4, 1).map(answer -> new Opinion(1L, List.of(answer, 3, 3, 3))).toList(), 5, true);

        assertThat(results.questions().get(0).counts()).containsExactly(1, 0, 0, 2, 2);
        assertThat(results.questions().get(0).getMean()).isEqualTo(3.8);
    }

    @Test
    void questionsAreOpenForTheDaysOfTheTermsAndUntilTheyAreClosed() {
        Questionnaire questionnaire = new Questionnaire(1L, Duration.ofDays(21), NOW);

        assertThat(questionnaire.takesAnswers(NOW.plus(Duration.ofDays(21)))).isTrue();
        assertThat(questionnaire.takesAnswers(NOW.plus(Duration.ofDays(21)).plusMillis(1))).isFalse();
        questionnaire.close(NOW);
        assertThat(questionnaire.takesAnswers(NOW)).isFalse();
    }

    private static List<Opinion> opinions(int many) {
        return Stream.generate(() -> new Opinion(1L, List.of(5, 4, 3, 2))).limit(many).toList();
    }
}
