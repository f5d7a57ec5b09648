package org.ordito.ideazione;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegisterFilterTest {

    @Test
    void aTextOfBlanksIsNone() {
        assertThat(new RegisterFilter(null, null, "  ").text()).isNull();
    }

    @Test
    void aTextIsStrippedAndCut() {
        assertThat(new RegisterFilter(null, null, " IDEA-2026 ").text()).isEqualTo("IDEA-2026");
        assertThat(new RegisterFilter(null, null, "x".repeat(300)).text()).hasSize(RegisterFilter.MAX_TEXT);
    }

    @Test
    void aNumberAndItsBeginningAreNoWords() {
        for (String number : new String[] {"IDEA-2026-0007", "idea-2026", "IDEA-C-2026-1", "ab", null}) {
            assertThat(new RegisterFilter(null, null, number).words().isEmpty()).as(number).isTrue();
        }
        assertThat(new RegisterFilter(null, null, "Rossi, Mario").words().words()).containsExactly("rossi", "mario");
    }

    @Test
    void whatWouldStandForAnythingStandsForItself() {
        assertThat(new RegisterFilter(null, null, "100%_!").pattern()).isEqualTo("100!%!_!!%");
    }
}
