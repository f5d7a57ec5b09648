package org.ordito.accounts;

import org.ordito.people.Person;
import org.ordito.platform.RuleViolation;

/**
 * A password that somebody wants in place of the present one.
 *
 * @param current  the present one, which proves that it is really this person
 * @param password the new one
 * @param again    the new one once more
 */
public record NewPassword(String current, String password, String again) {

    /**
     * @throws RuleViolation {@code accounts.password-wrong} unless the present one is right; {@code accounts.password-length},
     *                       {@code accounts.password-differs}, {@code accounts.password-same}
     */
    void check(Person person) {
        if (current == null || !person.hasPassword(current)) {
            throw new RuleViolation("accounts.password-wrong").at("current");
        }
        NewAccount.checkPassword(password, again);
        if (password.equals(current)) {
            throw new RuleViolation("accounts.password-same").at("password");
        }
    }

    /** Keeps the passwords out of logs and messages. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
