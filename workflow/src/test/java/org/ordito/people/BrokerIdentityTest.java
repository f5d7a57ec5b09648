package org.ordito.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.platform.RuleViolation;

class BrokerIdentityTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "two words", "perché", "a\n"})
    void whatABrokerDoesNotCallAnybodyIsRefused(String subject) {
        assertThatThrownBy(() -> new BrokerIdentity("https://broker.example", subject)).isInstanceOf(RuleViolation.class).hasMessage("accounts.broker-subject");
    }

    @Test
    void subjectHasAtMost255Signs() {
        assertThat(BrokerIdentity.isSubject("x".repeat(255))).isTrue();
        assertThat(BrokerIdentity.isSubject("x".repeat(256))).isFalse();
    }
}
