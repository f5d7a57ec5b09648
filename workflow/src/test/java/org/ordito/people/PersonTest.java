package org.ordito.people;

import static org.assertj.core.api.Assertions.assertThat;

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
}
