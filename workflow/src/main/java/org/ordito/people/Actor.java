package org.ordito.people;

import java.io.Serializable;
import java.util.Set;

/**
 * Who is acting: the first parameter of every use case.
 *
 * @param username  the account; empty for a visitor who has not signed in
 * @param name      how pages call this person
 * @param roles     what this person is
 * @param principal account of the person for whom this one acts; null when for themselves
 */
public record Actor(String username, String name, Set<Role> roles, String principal) implements Serializable {

    /** A visitor who has not signed in. */
    public static final Actor ANONYMOUS = new Actor("", "", Set.of());

    /** The processes themselves, when a timer or a step acts. */
    public static final Actor SYSTEM = new Actor("system", "Ordito", Set.of());

    /** Somebody who acts for themselves. */
    public Actor(String username, String name, Set<Role> roles) {
        this(username, name, roles, null);
    }

    /** The same person acting for somebody else, once a policy has allowed it: so it is recorded, and work that waits for that person is done. @param account of that person */
    public Actor onBehalfOf(String account) {
        return new Actor(username, name, roles, account);
    }

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

    /** Whether this person acts for the one with that account. */
    public boolean isActingFor(String account) {
        return principal != null && principal.equals(account);
    }
}
