package org.ordito.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;

/** Somebody with an account: a citizen, an association, or a member of the staff; or somebody {@linkplain #withoutAccount without one} who applied on paper. */
@Entity
@Table(name = "person")
public class Person {

    private static final int NAME_LENGTH = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String username;
    private String name;
    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Person() {
    }

    /** @param passwordHash as made by {@link PasswordHash#of} */
    public Person(String username, String name, String email, String passwordHash, Set<Role> roles) {
        this.username = username;
        this.name = name;
        this.email = email;
        this.passwordHash = passwordHash;
        this.roles.addAll(roles);
    }

    /**
     * Somebody who applied on paper or by PEC and has no account: a name that messages and letters go to, with which nobody can sign in.
     *
     * @param username unique, at most 60 characters
     * @param email    null when there is none: then messages are kept, to be told by other means
     */
    public static Person withoutAccount(String username, String name, String email) {
        String cut = name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH);
        return new Person(username, cut, email == null ? "" : email, null, Set.of());
    }

    /** Whether somebody can sign in as this person. */
    public boolean hasAccount() {
        return passwordHash != null;
    }

    public Long id() {
        return id;
    }

    /** One more each time that the account changes. */
    public int getVersion() {
        return version;
    }

    public String getUsername() {
        return username;
    }

    public String getName() {
        return name;
    }

    /** Empty when there is none, which only somebody without an account may have. */
    public String getEmail() {
        return email;
    }

    public Set<Role> getRoles() {
        return Set.copyOf(roles);
    }

    /** From now on this person has these roles and no others. */
    public void takeRoles(Set<Role> newRoles) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    /** @param newHash as made by {@link PasswordHash#of} */
    public void takePassword(String newHash) {
        passwordHash = newHash;
    }

    /** Whether this is the person's password. */
    public boolean hasPassword(String password) {
        return hasAccount() && PasswordHash.matches(password, passwordHash);
    }

    /** A mark of the present password, which tells nothing about it and changes with it; empty without one. */
    public String passwordMark() {
        return hasAccount() ? PasswordHash.mark(passwordHash) : "";
    }

    /** This person as the one who acts. */
    public Actor asActor() {
        return new Actor(username, name, getRoles());
    }
}
