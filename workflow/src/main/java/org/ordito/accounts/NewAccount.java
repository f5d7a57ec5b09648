package org.ordito.accounts;

import java.util.Set;
import org.ordito.people.PasswordHash;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;

/**
 * An account to be.
 *
 * @param username small letters, digits, dots, hyphens and underscores
 */
public record NewAccount(String username, String name, String email) {

    public static final int MIN_PASSWORD = 12;
    private static final int MAX_PASSWORD = 200;
    private static final String USERNAME = "[a-z0-9][a-z0-9._-]{2,39}";
    private static final String EMAIL = "[^\\s@]+@[^\\s@]+\\.[^\\s@]+";
    private static final int MAX_NAME = 120;
    private static final int MAX_EMAIL = 160;

    /** @throws RuleViolation {@code accounts.username-form}, {@code accounts.name-missing} or {@code accounts.email-form} */
    void check() {
        if (username == null || !username.matches(USERNAME) || "system".equals(username)) {
            throw new RuleViolation("accounts.username-form").at("username");
        }
        if (name == null || name.isBlank() || name.length() > MAX_NAME) {
            throw new RuleViolation("accounts.name-missing", MAX_NAME).at("name");
        }
        if (email == null || email.length() > MAX_EMAIL || !email.matches(EMAIL)) {
            throw new RuleViolation("accounts.email-form").at("email");
        }
    }

    /** @throws RuleViolation {@code accounts.password-length} or {@code accounts.password-differs} */
    static void checkPassword(String password, String again) {
        if (password == null || password.length() < MIN_PASSWORD || password.length() > MAX_PASSWORD) {
            throw new RuleViolation("accounts.password-length", MIN_PASSWORD, MAX_PASSWORD).at("password");
        }
        if (!password.equals(again)) {
            throw new RuleViolation("accounts.password-differs").at("again");
        }
    }

    Person open(String password, Set<Role> roles) {
        return new Person(username, name.strip(), email, PasswordHash.of(password), roles);
    }
}
