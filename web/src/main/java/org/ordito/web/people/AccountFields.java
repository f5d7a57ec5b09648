package org.ordito.web.people;

import org.ordito.accounts.NewAccount;

/** What is written of an account to be. */
public class AccountFields {

    private String username;
    private String name;
    private String email;

    NewAccount account() {
        return new NewAccount(username, name, email);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
