package org.ordito.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ordito.platform.ManyValues;
import org.ordito.platform.NotFound;

/** Everybody the portal knows. */
@ApplicationScoped
public class People {

    @Inject
    private EntityManager entityManager;

    public Optional<Person> find(String username) {
        return entityManager.createQuery("SELECT p FROM Person p LEFT JOIN FETCH p.roles WHERE p.username = :username", Person.class)
                .setParameter("username", username).getResultList().stream().findFirst();
    }

    /** @throws NotFound if nobody has that account */
    public Person named(String username) {
        return find(username).orElseThrow(() -> new NotFound(username));
    }

    /** Those of these people who have an account, in no order. @param usernames some hundred at most */
    public List<Person> named(Collection<String> usernames) {
        return usernames.isEmpty() ? List.of() : entityManager.createQuery("SELECT DISTINCT p FROM Person p LEFT JOIN FETCH p.roles WHERE p.username IN :usernames", Person.class)
                .setParameter("usernames", usernames).getResultList();
    }

    /** Who has this very address: mostly one person, at most a few are told. */
    public List<Person> withEmail(String email) {
        return entityManager.createQuery("SELECT p FROM Person p WHERE p.email = :email", Person.class)
                .setParameter("email", email).setMaxResults(5).getResultList();
    }

    public Optional<Person> withTaxCode(TaxCode code) {
        return entityManager.createQuery("SELECT p FROM Person p WHERE p.taxCode = :code", Person.class)
                .setParameter("code", code.text()).getResultStream().findFirst();
    }

    /** Whose the broker's tokens with this subject are. */
    public Optional<Person> withBrokerIdentity(BrokerIdentity identity) {
        return entityManager.createQuery("SELECT p FROM Person p WHERE p.brokerSubject = :subject AND p.brokerIssuer = :issuer", Person.class)
                .setParameter("subject", identity.subject()).setParameter("issuer", identity.issuer()).getResultStream().findFirst();
    }

    /** Makes whoever else acts for this account, in the same place, wait until the transaction ends. Asked for before any other lock on what is shared. */
    public void holdBack(String username) {
        entityManager.createNativeQuery("SELECT id FROM person WHERE username = ?1 FOR UPDATE").setParameter(1, username).getResultList();
    }

    /** The same for several, one after the other in one order; who has no account is left out. */
    public void holdBack(Collection<String> usernames) {
        List<String> all = usernames.stream().distinct().toList();
        if (all.isEmpty()) {
            return;
        }
        ManyValues.query(entityManager, "SELECT id FROM person WHERE username IN (%s) ORDER BY id FOR UPDATE", all).getResultList();
    }

    /** Counts an account's version on, even if only its roles change. */
    public void countOn(Person person) {
        entityManager.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** The names of these people, by account; whoever is unknown is left out. */
    public Map<String, String> names(Collection<String> usernames) {
        if (usernames.isEmpty()) {
            return Map.of();
        }
        return entityManager.createQuery("SELECT p.username, p.name FROM Person p WHERE p.username IN :usernames", Object[].class)
                .setParameter("usernames", usernames).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** Everybody with a role, by name. Staff only: at most a few dozen people. */
    public List<Person> withRole(Role role) {
        return entityManager.createQuery("SELECT p FROM Person p WHERE :role MEMBER OF p.roles ORDER BY p.name", Person.class)
                .setParameter("role", role).setMaxResults(200).getResultList();
    }

    public void add(Person person) {
        entityManager.persist(person);
    }
}
