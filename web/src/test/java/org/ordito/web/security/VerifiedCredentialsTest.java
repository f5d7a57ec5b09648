package org.ordito.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class VerifiedCredentialsTest {

    private long now;
    private final VerifiedCredentials verified = new VerifiedCredentials(() -> now);

    @Test
    void whatWasFoundRightIsRememberedForAWhile() {
        String anna = verified.mark("anna", "secret");
        assertThat(verified.areRight(anna, "mark")).isFalse();
        verified.foundRight(anna, "mark");
        now += VerifiedCredentials.GOOD_FOR.toNanos() - 1;
        assertThat(verified.areRight(verified.mark("anna", "secret"), "mark")).isTrue();
        now++;
        assertThat(verified.areRight(anna, "mark")).isFalse();
    }

    @Test
    void aNewPasswordMakesTheOldOneWrongAtOnce() {
        String anna = verified.mark("anna", "secret");
        verified.foundRight(anna, "mark");
        assertThat(verified.areRight(anna, "another mark")).isFalse();
        assertThat(verified.areRight(anna, "mark")).isFalse();
    }

    @Test
    void anotherNameOrPasswordIsAnother() {
        verified.foundRight(verified.mark("anna", "secret"), "mark");
        assertThat(verified.areRight(verified.mark("anna", "Secret"), "mark")).isFalse();
        assertThat(verified.areRight(verified.mark("ann", "asecret"), "mark")).isFalse();
        assertThat(new VerifiedCredentials(() -> 0).mark("anna", "secret")).isNotEqualTo(verified.mark("anna", "secret")).doesNotContain("secret");
    }

    @Test
    void theOneUsedLongestAgoIsForgottenFirst() {
        IntStream.rangeClosed(0, VerifiedCredentials.MOST).forEach(i -> verified.foundRight("m" + i, "mark"));
        assertThat(verified.areRight("m0", "mark")).isFalse();
        assertThat(verified.areRight("m1", "mark")).isTrue();
    }
}
