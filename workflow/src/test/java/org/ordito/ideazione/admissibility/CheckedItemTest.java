package org.ordito.ideazione.admissibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.platform.RuleViolation;

class CheckedItemTest {

    @Test
    void aNoteHasAnEnd() {
        refused("admissibility.note-long", new CheckedItem(ChecklistItem.QUARTER, Answer.NO, "x".repeat(1001)), true);
        assertThatCode(() -> new CheckedItem(ChecklistItem.QUARTER, Answer.NO, " " + "x".repeat(1000) + " ").requireSound(true)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void whateverIsNotFineNeedsANote(Answer answer) {
        CheckedItem bare = new CheckedItem(ChecklistItem.QUARTER, answer, " ");
        if (answer == Answer.YES) {
            assertThatCode(() -> bare.requireSound(true)).doesNotThrowAnyException();
        } else {
            refused("admissibility.note-missing", bare, true);
        }
    }

    @Test
    void whatIsNotAnsweredYetNeedsNone() {
        assertThatCode(() -> new CheckedItem(ChecklistItem.QUARTER, null, null).requireSound(false)).doesNotThrowAnyException();
    }

    @Test
    void onlyWhatCanBeIntegratedIsMissing() {
        CheckedItem missing = new CheckedItem(ChecklistItem.QUARTER, Answer.MISSING_DOCUMENT, "Manca");
        refused("admissibility.not-integrable", missing, false);
        assertThatCode(() -> missing.requireSound(true)).doesNotThrowAnyException();
    }

    private static void refused(String key, CheckedItem item, boolean isIntegrable) {
        assertThatThrownBy(() -> item.requireSound(isIntegrable)).isInstanceOfSatisfying(RuleViolation.class, e -> {
            assertThat(e.key()).isEqualTo(key);
            assertThat(e.field()).contains("QUARTER");
        });
    }
}
