package org.ordito.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ordito.people.Person;

class OpenedAccountTest {

    private final Person person = Person.withoutAccount("persona-1", "Rosaria", null);

    @Test
    void whatIsHandedOverOpensTheVeryAccount() {
        OpenedAccount account = OpenedAccount.of(person, "rosaria@example.org");

        assertThat(account.username()).isEqualTo("persona-1");
        assertThat(person.hasPassword(account.password())).isTrue();
        assertThat(person.getEmail()).isEqualTo("rosaria@example.org");
        assertThat(account.toString()).as("what a log would say").doesNotContain(account.password());
    }

    @Test
    void whoHasAnAccountKeepsItAsItIs() {
        OpenedAccount account = OpenedAccount.of(person, "");

        assertThatThrownBy(() -> OpenedAccount.of(person, "other@example.org")).hasMessage("accounts.open-already");
        assertThat(person.hasPassword(account.password())).isTrue();
        assertThat(person.getEmail()).isEmpty();
    }
}
