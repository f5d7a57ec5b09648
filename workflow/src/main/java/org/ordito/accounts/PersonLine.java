package org.ordito.accounts;

import java.util.Set;
import org.ordito.people.Role;

/** An account as the administrator sees it. */
public record PersonLine(String username, String name, String email, Set<Role> roles, int version) {

    public String getUsername() {
        return username;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public Set<Role> getRoles() {
        return roles;
    }
}
