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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/**
 * Somebody the portal knows: a citizen, an association, or a member of the staff. Nearly all have an account; who applied on paper, or
 * asked the focal point to act for them, may have {@linkplain #withoutAccount none} until {@linkplain #openAccount one is opened}.
 */
@Entity
@Table(name = "person")
public class Person {

    private static final int NAME_LENGTH = 120;
    private static final int USERNAME_SIGNS = 13;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String username;
    private String name;
    private String email;
    private Locale language = Text.ITALIAN;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "tax_code")
    private String taxCode;

    @Column(name = "broker_issuer")
    private String brokerIssuer;

    @Column(name = "broker_subject")
    private String brokerSubject;

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

    /** A username that nobody has, short enough to be typed from a sheet of paper: {@code persona-1a2b3c4d-5e6f}. */
    public static String newUsername() {
        return "persona-" + UUID.randomUUID().toString().substring(0, USERNAME_SIGNS);
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

    /** Somebody who came to the focal point without an account: a citizen, once they are given a password. @param email empty for none */
    public static Person withoutAccount(String username, String name, TaxCode taxCode, String email) {
        Person person = withoutAccount(username, name, email);
        person.roles.add(Role.CITIZEN);
        person.taxCode = taxCode.text();
        return person;
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

    /** Empty when there is none, as of somebody who has, or had at first, no account. */
    public String getEmail() {
        return email;
    }

    /** In which this person is written to: Italian unless they chose another. */
    public Locale getLanguage() {
        return language;
    }

    /** From now on this person is written to in this language. @throws RuleViolation {@code accounts.language} unless the portal speaks it */
    public void readsIn(Locale chosen) {
        if (!Text.LANGUAGES.contains(chosen)) {
            throw new RuleViolation("accounts.language").at("language");
        }
        language = chosen;
    }

    /** Known of people who came to the focal point without an account; null of all others. */
    public String getTaxCode() {
        return taxCode;
    }

    /** Somebody without an account can be reached otherwise now; an account keeps its address and its language. @param newEmail empty for none */
    public void reachAt(String newEmail, Locale reads) {
        if (!hasAccount()) {
            email = newEmail;
            readsIn(reads);
        }
    }

    public Set<Role> getRoles() {
        return Set.copyOf(roles);
    }

    /** From now on this person has these roles and no others. */
    public void takeRoles(Set<Role> newRoles) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    /**
     * From now on somebody can sign in as this person, a citizen, whose all stays that hangs on the username.
     *
     * @param newHash  as made by {@link PasswordHash#of}
     * @param newEmail empty for none
     * @throws RuleViolation {@code accounts.open-already}
     */
    public void openAccount(String newHash, String newEmail) {
        if (hasAccount()) {
            throw new RuleViolation("accounts.open-already");
        }
        passwordHash = newHash;
        email = newEmail;
        roles.add(Role.CITIZEN);
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

    /** Who this person is at the identity broker, where an administrator has written it. */
    public Optional<BrokerIdentity> brokerIdentity() {
        return brokerSubject == null ? Optional.empty() : Optional.of(new BrokerIdentity(brokerIssuer, brokerSubject));
    }

    /** @param identity by which the broker's tokens stand for this person from now on; null for none */
    public void takeBrokerIdentity(BrokerIdentity identity) {
        brokerIssuer = identity == null ? null : identity.issuer();
        brokerSubject = identity == null ? null : identity.subject();
    }

    /** This person as the one who acts. */
    public Actor asActor() {
        return new Actor(username, name, getRoles());
    }
}
