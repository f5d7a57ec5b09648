package org.ordito.trame.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.platform.RuleViolation;

class LegalFormTest {

    @ParameterizedTest(name = "{0} with {1} founders: {2}")
    @CsvSource({
        "COOPERATIVE, 2, TOO_FEW", "COOPERATIVE, 3, SIMPLIFIED", "COOPERATIVE, 8, SIMPLIFIED", "COOPERATIVE, 9, ENOUGH", "COOPERATIVE, 40, ENOUGH",
        "SOCIAL_A, 2, TOO_FEW", "SOCIAL_A, 3, SIMPLIFIED", "SOCIAL_A, 9, ENOUGH",
        "SOCIAL_B, 2, TOO_FEW", "SOCIAL_B, 8, SIMPLIFIED", "SOCIAL_B, 9, ENOUGH",
        "APS, 3, TOO_FEW", "APS, 6, TOO_FEW", "APS, 7, ENOUGH", "APS, 9, ENOUGH",
        "ODV, 6, TOO_FEW", "ODV, 7, ENOUGH"})
    void howManyPeopleAFormNeeds(LegalForm form, int founders, LegalForm.Size size) {
        assertThat(form.sizeFor(founders)).isEqualTo(size);
    }

    @ParameterizedTest(name = "of {0} workers {1} are disadvantaged at least")
    @CsvSource({"1, 1", "2, 1", "3, 1", "4, 2", "6, 2", "7, 3", "10, 3", "11, 4", "20, 6", "21, 7"})
    void aTypeBCooperativeNeedsThirtyPercent(int workers, int needed) {
        assertThat(LegalForm.SOCIAL_B.disadvantagedNeeded(workers)).isEqualTo(needed);
        assertThat(LegalForm.SOCIAL_A.disadvantagedNeeded(workers)).isZero();
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"2, 10, false", "3, 10, true", "10, 10, true", "0, 1, false", "1, 3, true", "1, 4, false"})
    void aTypeBCooperativeIsChosenWithEnough(int disadvantaged, int workers, boolean chosen) {
        if (chosen) {
            FormChoice choice = FormChoice.of(LegalForm.SOCIAL_B, 3, workers, disadvantaged);
            assertThat(choice.getDisadvantaged()).isEqualTo(disadvantaged);
        } else {
            assertThatThrownBy(() -> FormChoice.of(LegalForm.SOCIAL_B, 3, workers, disadvantaged)).hasMessage("group.too-few-disadvantaged");
        }
    }

    @Test
    void whatIsNotAskedForAFormIsNotKept() {
        FormChoice choice = FormChoice.of(LegalForm.COOPERATIVE, 5, 5, 4);
        assertThat(choice.getWorkers()).isNull();
        assertThat(choice.getDisadvantaged()).isNull();
        assertThat(choice.isSimplified()).isTrue();
    }

    @Test
    void aChoiceSaysWhatIsMissing() {
        assertThatThrownBy(() -> FormChoice.of(null, 5, null, null)).hasMessage("group.missing.form");
        assertThatThrownBy(() -> FormChoice.of(LegalForm.APS, null, null, null)).hasMessage("group.range");
        assertThatThrownBy(() -> FormChoice.of(LegalForm.APS, 6, null, null)).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.arguments()).containsExactly(7));
        assertThatThrownBy(() -> FormChoice.of(LegalForm.SOCIAL_B, 5, null, 2)).hasMessage("group.range");
        assertThatThrownBy(() -> FormChoice.of(LegalForm.SOCIAL_B, 5, 4, 5)).hasMessage("group.range");
    }
}
