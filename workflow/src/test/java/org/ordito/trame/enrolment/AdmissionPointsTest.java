package org.ordito.trame.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;

/** The table of points as it ships, with the lab's regulation worked out by hand. */
class AdmissionPointsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 20);
    private static final LocalDate ADULT = LocalDate.of(1980, 5, 5);
    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = ENGINE.parseDecision("admission-points",
            AdmissionPointsTest.class.getResourceAsStream("/processes/admission-points.dmn"));

    @ParameterizedTest(name = "ISEE {0}, quarter {1}, work {2}, single parent {3}, left school {4}, social case {5}: {6} points")
    @CsvSource({
            "0,        NO,       WORKING,         NO,       NO,       false, 30",
            "10140,    NO,       WORKING,         NO,       NO,       false, 30",
            "10140.01, NO,       WORKING,         NO,       NO,       false, 20",
            "15000,    NO,       WORKING,         NO,       NO,       false, 20",
            "15000.01, NO,       WORKING,         NO,       NO,       false, 10",
            "25000,    NO,       WORKING,         NO,       NO,       false, 10",
            "25000.01, NO,       WORKING,         NO,       NO,       false, 0",
            "30000,    YES,      WORKING,         NO,       NO,       false, 20",
            "30000,    NO,       LONG_UNEMPLOYED, NO,       NO,       false, 15",
            "30000,    NO,       UNEMPLOYED,      NO,       NO,       false, 0",
            "30000,    NO,       WORKING,         YES,      NO,       false, 10",
            "30000,    NO,       WORKING,         NO,       YES,      false, 5",
            "30000,    NO,       WORKING,         NO,       NO,       true,  20",
            "9000,     YES,      LONG_UNEMPLOYED, YES,      YES,      true,  100",
            "30000,    DECLINED, DECLINED,        DECLINED, DECLINED, false, 0"})
    void pointsFollowTheRegulation(BigDecimal isee, Answer quarter, Work work, Answer parent, Answer school, boolean socialCase, int points) {
        assertThat(points(situation(socialCase, Answer.YES, isee, quarter, work, parent, school), ADULT)).isEqualTo(points);
    }

    @Test
    void whoDeclinesEverythingGetsNoPointsAndNothingBreaks() {
        assertThat(points(situation(false, Answer.DECLINED, null, Answer.DECLINED, Work.DECLINED, Answer.DECLINED, Answer.DECLINED), ADULT)).isZero();
        assertThat(points(new Situation(1L, false), ADULT)).as("who answers nothing").isZero();
    }

    @ParameterizedTest(name = "born {0}, {1}: {2} points")
    @CsvSource({"1996-12-21, INACTIVE, 15", "1996-12-20, INACTIVE, 0", "2005-01-01, UNEMPLOYED, 15", "2005-01-01, STUDYING, 0", "2005-01-01, WORKING, 0"})
    void theYoungWhoNeitherWorkNorStudyCountAsOutOfWorkUpToTheirThirtiethBirthday(LocalDate born, Work work, int points) {
        assertThat(points(situation(false, Answer.NO, null, Answer.NO, work, Answer.NO, Answer.NO), born)).isEqualTo(points);
    }

    @Test
    void anAmountIsKeptOnlyWhenItIsSaidAndMakesSense() {
        Situation situation = situation(false, Answer.NO, new BigDecimal("9000"), null, null, null, null);
        assertThat(situation.getAnswers().isee()).isNull();
        assertThatThrownBy(() -> situation.write(new SituationAnswers(Answer.YES, null, null, null, null, null))).hasMessage("enrolment.isee-amount");
        assertThatThrownBy(() -> situation.write(new SituationAnswers(Answer.YES, new BigDecimal("-1"), null, null, null, null))).hasMessage("enrolment.isee-amount");
    }

    @ParameterizedTest(name = "without {0}: {1} points")
    @CsvSource({"ISEE, 70", "QUARTER, 80", "WORK, 85", "SINGLE_PARENT, 90", "LEFT_SCHOOL, 95"})
    void anAnswerThatDoesNotHoldGivesNoPointsAndTheOthersGiveTheirs(Question question, int points) {
        assertThat(points(everything().after(List.of(check(question, Finding.doesNotHold(null, "Another paper says otherwise")))), ADULT)).isEqualTo(points);
        assertThat(points(everything().after(List.of(check(question, Finding.verified()))), ADULT)).as("verified").isEqualTo(100);
    }

    @Test
    void theIseeOfTheCertificateCountsWhereAnotherWasSaid() {
        CountedAnswers counted = everything().after(List.of(check(Question.ISEE, Finding.doesNotHold(new BigDecimal("22000"), "The certificate says 22,000"))));

        assertThat(points(counted, ADULT)).isEqualTo(80);
        assertThat(counted.isee()).isEqualByComparingTo("22000");
    }

    @Test
    void whatDoesNotHoldIsSaidWithAReason() {
        assertThatThrownBy(() -> check(Question.QUARTER, Finding.doesNotHold(null, " "))).hasMessage("enrolment.check-reason");
        assertThatThrownBy(() -> check(Question.ISEE, Finding.doesNotHold(new BigDecimal("-1"), "A reason"))).hasMessage("enrolment.isee-amount");
        assertThat(check(Question.WORK, Finding.verified()).getReason()).isNull();
    }

    private static CountedAnswers everything() {
        return CountedAnswers.of(situation(true, Answer.YES, new BigDecimal("9000"), Answer.YES, Work.LONG_UNEMPLOYED, Answer.YES, Answer.YES));
    }

    private static AnswerCheck check(Question question, Finding finding) {
        return new AnswerCheck(1L, question, finding, new Actor("coordinator", "A coordinator", Set.of(Role.LAB_COORDINATOR)), Instant.EPOCH);
    }

    private static int points(Situation situation, LocalDate born) {
        return points(CountedAnswers.of(situation), born);
    }

    private static int points(CountedAnswers answers, LocalDate born) {
        return ENGINE.evaluateDecisionTable(TABLE, answers.facts(born, TODAY)).getResultList().stream()
                .mapToInt(result -> ((Number) result.get("points")).intValue()).sum();
    }

    private static Situation situation(boolean socialCase, Answer iseeAnswer, BigDecimal isee, Answer quarter, Work work, Answer parent, Answer school) {
        Situation situation = new Situation(1L, socialCase);
        situation.write(new SituationAnswers(iseeAnswer, isee, quarter, work, parent, school));
        return situation;
    }
}
