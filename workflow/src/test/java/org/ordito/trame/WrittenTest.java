package org.ordito.trame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.platform.RuleViolation;

class WrittenTest {

    private static final String KEY = "group.missing.name";

    @Test
    void whatIsWrittenIsTakenWithoutWhatCannotBeSeen() {
        assertThat(Written.required(" Filo\u202E comune\u200B\r\n", 20, KEY, "name")).isEqualTo("Filo comune");
        assertThat(Written.optional("\u200B ", 20, KEY, "name")).isEmpty();
    }

    @Test
    void whatIsMissingOrTooLongIsAskedForBesideItsField() {
        for (String written : new String[] {null, " ", "\u200B", "a".repeat(21)}) {
            assertThatThrownBy(() -> Written.required(written, 20, KEY, "name")).as(String.valueOf(written)).isInstanceOfSatisfying(RuleViolation.class, violation -> {
                assertThat(violation.key()).isEqualTo(KEY);
                assertThat(violation.arguments()).containsExactly(20);
                assertThat(violation.field()).contains("name");
            });
        }
        assertThatThrownBy(() -> Written.optional("a".repeat(21), 20, KEY, "name")).hasMessage(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "123", "+39 095 / 12", "123456789012345678901"})
    void whatIsNoTelephoneNumberIsRefused(String written) {
        assertThatThrownBy(() -> Written.phone(written, "voucher.phone")).hasMessage("voucher.phone");
    }

    @Test
    void aTelephoneNumberMayBeLeftOut() {
        assertThat(Written.phone(" ", "voucher.phone")).isNull();
        assertThat(Written.phone(" +39 095 000 0000 ", "voucher.phone")).isEqualTo("+39 095 000 0000");
    }

    @Test
    void aNumberHasItsRange() {
        assertThat(Written.within(3, 1, 3, "group.range", "founders")).isEqualTo(3);
        assertThatThrownBy(() -> Written.within(null, 1, 3, "group.range", "founders")).hasMessage("group.range");
        assertThatThrownBy(() -> Written.within(4, 1, 3, "group.range", "founders")).hasMessage("group.range");
    }
}
