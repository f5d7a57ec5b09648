package org.ordito.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.platform.RuleViolation;

class TaxCodeTest {

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        assertThat(new TaxCode(" rss mra 85t10 a562s ").text()).isEqualTo("RSSMRA85T10A562S");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "RSSMRA85T10A562T", "RSSMRA85T10A562", "RSSMRA85Z10A562S", "0123456789012345", "RSSMRA85T10A56'S"})
    void whatIsNoCodeIsRefusedBesideItsField(String typed) {
        assertThatThrownBy(() -> new TaxCode(typed)).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.key()).isEqualTo("accounts.tax-code");
            assertThat(violation.field()).contains("taxCode");
        });
    }

    @Test
    void nobodyCanSignInAsSomebodyWithoutAnAccountUntilThereIsAPassword() {
        Person person = Person.withoutAccount("persona-1", "Rosaria", new TaxCode("RSSMRA85T10A562S"), "");

        assertThat(person.hasAccount()).isFalse();
        assertThat(person.hasPassword("")).isFalse();
        assertThat(person.passwordMark()).isEmpty();

        person.takePassword(PasswordHash.of("a password of her own"));

        assertThat(person.hasPassword("a password of her own")).isTrue();
        assertThat(person.getRoles()).isEqualTo(Set.of(Role.CITIZEN));
    }

    @Test
    void theFocalPointChangesAddressAndLanguageOfPeopleWithoutAnAccountOnly() {
        Person newcomer = Person.withoutAccount("persona-1", "Rosaria", new TaxCode("RSSMRA85T10A562S"), "");
        Person known = new Person("agata", "Agata", "agata@example.org", "-", Set.of(Role.CITIZEN));
        newcomer.reachAt("rosaria@example.org", Locale.ENGLISH);
        known.reachAt("somebody@example.org", Locale.ENGLISH);

        assertThat(newcomer.getEmail()).isEqualTo("rosaria@example.org");
        assertThat(newcomer.getLanguage()).isEqualTo(Locale.ENGLISH);
        assertThat(known.getEmail()).isEqualTo("agata@example.org");
        assertThat(known.getLanguage()).isEqualTo(Locale.ITALIAN);
        assertThatThrownBy(() -> known.readsIn(Locale.GERMAN)).hasMessage("accounts.language");
    }
}
