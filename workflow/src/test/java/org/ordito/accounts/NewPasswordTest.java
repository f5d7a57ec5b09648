package org.ordito.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ordito.people.Actor;
import org.ordito.people.PasswordHash;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;

class NewPasswordTest {

    private static final String CURRENT = "la mia vecchia";
    private static final String NEW = "una frase lunga";

    private final Person person = new Person("maria", "Maria", "maria@example.org", PasswordHash.of(CURRENT), Set.of(Role.CITIZEN));

    @Test
    void whoKnowsThePresentPasswordChangesIt() {
        String before = person.passwordMark();
        assertThatCode(() -> new NewPassword(CURRENT, NEW, NEW).check(person)).doesNotThrowAnyException();
        person.takePassword(PasswordHash.of(NEW));
        assertThat(person.passwordMark()).as("what ends the other sessions").isNotEqualTo(before);
    }

    @Test
    void whoDoesNotKnowThePresentPasswordIsRefused() {
        refused("accounts.password-wrong", new NewPassword("another", NEW, NEW));
        refused("accounts.password-wrong", new NewPassword(null, NEW, NEW));
    }

    @Test
    void theNewPasswordIsLongWrittenTwiceAndNew() {
        refused("accounts.password-length", new NewPassword(CURRENT, "undici-lett", "undici-lett"));
        refused("accounts.password-differs", new NewPassword(CURRENT, NEW, NEW + "!"));
        refused("accounts.password-same", new NewPassword(CURRENT, CURRENT, CURRENT));
    }

    @Test
    void everybodyWithAnAccountMayChangeTheirOwnAndNobodyElse() {
        assertThat(new PeoplePolicy().mayKeepOwnAccount(person.asActor()).isGranted()).isTrue();
        assertThat(new PeoplePolicy().mayKeepOwnAccount(Actor.ANONYMOUS).isGranted()).isFalse();
    }

    @Test
    void passwordsAreNotWrittenOut() {
        assertThat(new NewPassword(CURRENT, NEW, NEW).toString()).doesNotContain(CURRENT, NEW);
    }

    private void refused(String key, NewPassword wanted) {
        assertThatThrownBy(() -> wanted.check(person)).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
