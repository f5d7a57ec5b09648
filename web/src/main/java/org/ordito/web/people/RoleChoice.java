package org.ordito.web.people;

import org.ordito.people.Role;

/** A role with a box to tick. */
public class RoleChoice {

    private final Role role;
    private boolean chosen;

    RoleChoice(Role role, boolean chosen) {
        this.role = role;
        this.chosen = chosen;
    }

    public Role getRole() {
        return role;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
