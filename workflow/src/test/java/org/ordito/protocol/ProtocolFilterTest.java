package org.ordito.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProtocolFilterTest {

    @Test
    void aNumberIsFoundWithItsYearAndWithoutZeros() {
        ProtocolFilter whole = new ProtocolFilter(null, "2026/0000123", null, null);
        ProtocolFilter digits = new ProtocolFilter(null, " 123 ", null, null);

        assertThat(whole.year()).isEqualTo(2026);
        assertThat(whole.numberInYear()).isEqualTo(123);
        assertThat(digits.year()).isNull();
        assertThat(digits.numberInYear()).isEqualTo(123);
    }

    @Test
    void whatIsNoNumberFindsNothing() {
        assertThat(new ProtocolFilter(null, "abc", null, null).numberInYear()).isEqualTo(-1);
        assertThat(new ProtocolFilter(null, "1/2/3", null, null).numberInYear()).isEqualTo(-1);
        assertThat(new ProtocolFilter(null, "99999999999999", null, null).numberInYear()).isEqualTo(-1);
    }

    @Test
    void aTextIsTakenAsItIsWritten() {
        assertThat(new ProtocolFilter(null, null, null, "100%_!").pattern()).isEqualTo("100!%!_!!%");
        assertThat(new ProtocolFilter(null, null, null, "  ").text()).isNull();
    }
}
