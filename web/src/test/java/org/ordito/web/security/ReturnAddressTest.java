package org.ordito.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/scrivania", "/app/ideazione/draft.xhtml?call=ideazione-2026", "/idee?dopo=IDEA-2026-0001&lang=en"})
    void ownPagesAreReached(String address) {
        assertThat(ReturnAddress.safe(address, "/otherwise")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil.example", "\\\\evil.example", "javascript:alert(1)",
            "evil.example", "", "/x\r\nSet-Cookie: a=b", "/a\\b", "/ /evil.example"})
    void otherSitesAreNot(String address) {
        assertThat(ReturnAddress.safe(address, "/otherwise")).isEqualTo("/otherwise");
    }

    @Test
    void withoutAnAddressThereIsTheOther() {
        assertThat(ReturnAddress.safe(null, "/otherwise")).isEqualTo("/otherwise");
    }
}
