package org.ordito.ideazione.admissibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.platform.RuleViolation;

class PreFeasibilityTest {

    private static final Opinion GOOD = new Opinion(Verdict.POSITIVE, "Si può fare.");

    @Test
    void negativeOpinionIsRecordedLikeAnyOther() {
        assertThat(opinion(GOOD, new Opinion(Verdict.NEGATIVE, "I ricavi non coprono i costi.")).getEconomic().getVerdict())
                .isEqualTo(Verdict.NEGATIVE);
    }

    @Test
    void opinionWithoutVerdictIsRefusedBesideItsField() {
        assertThatThrownBy(() -> opinion(new Opinion(null, "Nota"), GOOD)).isInstanceOfSatisfying(RuleViolation.class, e -> {
            assertThat(e.key()).isEqualTo("admissibility.verdict-missing");
            assertThat(e.field()).contains("technical");
        });
    }

    @Test
    void opinionWithoutExplanationOrWithTooLongAOneIsRefused() {
        for (String note : new String[] {null, " ", "x".repeat(2001)}) {
            assertThatThrownBy(() -> opinion(GOOD, new Opinion(Verdict.POSITIVE, note))).isInstanceOfSatisfying(RuleViolation.class, e -> {
                assertThat(e.key()).isEqualTo("admissibility.opinion-note");
                assertThat(e.field()).contains("economicNote");
            });
        }
    }

    private static PreFeasibility opinion(Opinion technical, Opinion economic) {
        return new PreFeasibility(SentApplication.sent(ApplicantKind.ASSOCIATION), technical, economic, GOOD, GOOD, "Funzionaria Demo",
                SentApplication.BEGUN);
    }
}
