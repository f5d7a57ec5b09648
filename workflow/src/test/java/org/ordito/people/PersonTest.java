package org.ordito.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PersonTest {

    @Test
    void nobodySignsInForSomebodyWithoutAnAccount() {
        Person person = Person.withoutAccount("carta-1", "x".repeat(200), null);

        assertThat(person.hasPassword("")).isFalse();
        assertThat(person.hasPassword("-")).isFalse();
        assertThat(person.getRoles()).isEmpty();
        assertThat(person.asActor().isStaff()).isFalse();
        assertThat(person.getEmail()).isEmpty();
        assertThat(person.getName()).hasSize(120);
    }

    @Test
    void anAccountOpenedLaterIsACitizensUnderTheSameUsernameAndOnceOnly() {
        Person person = Person.withoutAccount("persona-1", "Rosaria", "before@example.org");

        person.openAccount(PasswordHash.of("a first password"), "");

        assertThat(person.hasPassword("a first password")).isTrue();
        assertThat(person.getUsername()).isEqualTo("persona-1");
        assertThat(person.getRoles()).containsExactly(Role.CITIZEN);
        assertThat(person.getEmail()).as("whoever has none is told by other means").isEmpty();
        assertThatThrownBy(() -> person.openAccount(PasswordHash.of("another password"), "other@example.org")).hasMessage("accounts.open-already");
        assertThat(person.hasPassword("a first password")).isTrue();
    }

    @Test
    void aNewUsernameIsShortEnoughToBeTyped() {
        assertThat(Person.newUsername()).matches("persona-[0-9a-f]{8}-[0-9a-f]{4}").isNotEqualTo(Person.newUsername());
    }
}
