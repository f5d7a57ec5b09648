package org.ordito.people;

import java.util.Set;

/**
 * Somebody has no longer some roles: fired in the transaction that takes them away, so that whatever was put into this person's hands because of
 * them goes back to whoever has them.
 *
 * @param by       who took them away
 * @param username account of the person
 * @param roles    those that are gone
 */
public record RolesLost(Actor by, String username, Set<Role> roles) {
}
