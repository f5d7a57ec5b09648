package org.ordito.people;

import java.io.Serializable;
import java.util.Set;

/**
 * Who is acting: the first parameter of every use case.
 *
 * @param username the account; empty for a visitor who has not signed in
 * @param name     how pages call this person
 * @param roles    what this person is
 */
public record Actor(String username, String name, Set<Role> roles) implements Serializable {

    /** A visitor who has not signed in. */
    public static final Actor ANONYMOUS = new Actor("", "", Set.of());

    /** The processes themselves, when a timer or a step acts. */
    public static final Actor SYSTEM = new Actor("system", "Ordito", Set.of());

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isSignedIn() {
        return !username.isEmpty();
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    /** Whether this is the person with that account. */
    public boolean isPerson(String account) {
        return isSignedIn() && username.equals(account);
    }
}
