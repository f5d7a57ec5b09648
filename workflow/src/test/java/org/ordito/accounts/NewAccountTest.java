package org.ordito.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;

class NewAccountTest {

    private static final String PASSWORD = "dodici caratteri";

    @Test
    void aCompleteAccountIsOpenedWithItsPasswordAndRoles() {
        NewAccount account = new NewAccount("maria.rossi", " Maria Rossi ", "maria@example.org");

        assertThatCode(account::check).doesNotThrowAnyException();
        Person person = account.open(PASSWORD, Set.of(Role.OFFICER));
        assertThat(person.getName()).isEqualTo("Maria Rossi");
        assertThat(person.getRoles()).containsExactly(Role.OFFICER);
        assertThat(person.hasPassword(PASSWORD)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "ab", "Maria", "maria rossi", "-maria", "màrio", "system"})
    void aUsernameIsShortPlainAndNotThePortals(String username) {
        requireViolation("accounts.username-form", () -> new NewAccount(username, "Maria Rossi", "maria@example.org").check());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void anAccountHasAName(String name) {
        requireViolation("accounts.name-missing", () -> new NewAccount("maria", name, "maria@example.org").check());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "maria", "maria@", "@example.org", "maria@example", "maria @example.org"})
    void anAccountHasAnAddress(String email) {
        requireViolation("accounts.email-form", () -> new NewAccount("maria", "Maria Rossi", email).check());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "undici-lett"})
    void aPasswordOfLessThanTwelveCharactersIsRefused(String password) {
        requireViolation("accounts.password-length", () -> NewAccount.checkPassword(password, password));
    }

    @Test
    void aPasswordIsWrittenTwiceAlike() {
        assertThatCode(() -> NewAccount.checkPassword(PASSWORD, PASSWORD)).doesNotThrowAnyException();
        requireViolation("accounts.password-differs", () -> NewAccount.checkPassword(PASSWORD, PASSWORD + "!"));
    }

    private static void requireViolation(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.key()).isEqualTo(key));
    }
}
