package org.ordito.accounts;

import org.ordito.people.PasswordHash;
import org.ordito.people.Person;
import org.ordito.platform.RuleViolation;

/** An account that was opened for somebody who was here without one, with its first password, which is kept nowhere. */
public record OpenedAccount(String username, String password) {

    /**
     * Opens it; the caller has made sure who this is.
     *
     * @param email empty for none
     * @throws RuleViolation as {@link Person#openAccount} says
     */
    public static OpenedAccount of(Person person, String email) {
        String password = Secrets.password();
        person.openAccount(PasswordHash.of(password), email);
        return new OpenedAccount(person.getUsername(), password);
    }

    /** Keeps the password out of logs and messages. */
    @Override
    public String toString() {
        return "OpenedAccount";
    }
}
