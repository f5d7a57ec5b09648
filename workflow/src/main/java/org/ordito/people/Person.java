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

/** Somebody with an account: a citizen, an association, or a member of the staff. */
@Entity
@Table(name = "person")
public class Person {

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
        return PasswordHash.matches(password, passwordHash);
    }

    /** A mark of the present password, which tells nothing about it and changes with it. */
    public String passwordMark() {
        return PasswordHash.mark(passwordHash);
    }

    /** This person as the one who acts. */
    public Actor asActor() {
        return new Actor(username, name, getRoles());
    }
}
