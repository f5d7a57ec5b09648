package org.ordito.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.Slice;

/** The accounts as a list, and the code for the first of them. */
@ApplicationScoped
public class Accounts {

    private static final int SLICE = 25;

    @Inject
    private EntityManager entityManager;

    /** By username; those who may do nothing, having applied on paper only, are left out. @param text how the username or the name begins; null for all */
    Slice<PersonLine> lines(String text, String after) {
        TypedQuery<Object[]> query = entityManager.createQuery("SELECT p.username, p.name, p.email, p.version FROM Person p WHERE p.username > :after AND p.roles IS NOT EMPTY"
                + (text == null ? "" : " AND (p.username LIKE :text ESCAPE '!' OR p.name LIKE :text ESCAPE '!')") + " ORDER BY p.username", Object[].class);
        query.setParameter("after", after == null ? "" : after);
        if (text != null) {
            query.setParameter("text", text.replaceAll("[!%_]", "!$0") + "%");
        }
        List<Object[]> rows = query.setMaxResults(SLICE + 1).getResultList();
        Map<String, Set<Role>> roles = roles(rows.stream().map(row -> (String) row[0]).toList());
        List<PersonLine> lines = rows.stream().map(row -> new PersonLine((String) row[0], (String) row[1], (String) row[2],
                roles.getOrDefault((String) row[0], Set.of()), (Integer) row[3])).toList();
        return Slice.of(lines, SLICE, PersonLine::username);
    }

    private Map<String, Set<Role>> roles(List<String> usernames) {
        Map<String, Set<Role>> roles = new HashMap<>();
        if (!usernames.isEmpty()) {
            entityManager.createQuery("SELECT p.username, r FROM Person p JOIN p.roles r WHERE p.username IN :usernames", Object[].class)
                    .setParameter("usernames", usernames).getResultList()
                    .forEach(row -> roles.computeIfAbsent((String) row[0], name -> EnumSet.noneOf(Role.class)).add((Role) row[1]));
        }
        return roles;
    }

    /** How many administrators there are; none can be made or unmade until the transaction ends. */
    int lockAdministrators() {
        return entityManager.createNativeQuery("SELECT person_id FROM person_role WHERE role = ?1 FOR UPDATE")
                .setParameter(1, Role.ADMINISTRATOR.name()).getResultList().size();
    }

    boolean isEmpty() {
        return entityManager.createQuery("SELECT p.username FROM Person p", String.class).setMaxResults(1).getResultList().isEmpty();
    }

    /** The code for the first administrator, locked: two people with the same code must not both succeed. */
    Optional<FirstAccess> lockFirstAccess() {
        return Optional.ofNullable(entityManager.find(FirstAccess.class, FirstAccess.ID, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(FirstAccess access) {
        entityManager.persist(access);
    }

    void remove(FirstAccess access) {
        entityManager.remove(access);
    }
}
