package org.ordito.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Keyset;
import org.ordito.platform.Slice;

/** What waits for whom. Asked instead of the engine, whose own query slows down with every open task. */
@ApplicationScoped
public class WorkList {

    /** Counting goes no further: a larger number tells nobody more about what to do next, and costs more with every open task. */
    public static final int COUNTED = 1_000;

    private static final int SLICE = 20;
    private static final int OF_SOME = 200;
    private static final String OF_ROLE = "w.role = :whom AND w.person IS NULL";

    @Inject
    private EntityManager entityManager;

    /** What waits for this very person, soonest due first. @param after key of the slice before; null for the first */
    public Slice<WorkItem> forPerson(Actor who, String after) {
        return slice("w.person = :whom", who.username(), after);
    }

    /** What waits for anybody with this role and is in nobody's hands, soonest due first. @param after key of the slice before; null for the first */
    public Slice<WorkItem> forRole(Role role, String after) {
        return slice(OF_ROLE, role.name(), after);
    }

    /** How much waits for this very person, {@link #COUNTED} at most. */
    public int countForPerson(Actor who) {
        return count("person", who.username());
    }

    /** How much waits for anybody with this role and is in nobody's hands, {@link #COUNTED} at most. */
    public int countForRole(Role role) {
        return count("person IS NULL AND role", role.name());
    }

    /** What waits for these very people, soonest due first, 200 at most. @param people accounts, some dozens at most */
    public List<WorkItem> forPeople(Collection<String> people) {
        return people.isEmpty() ? List.of() : entityManager.createQuery("SELECT w FROM WorkItem w WHERE w.person IN :people ORDER BY w.sortAt", WorkItem.class)
                .setParameter("people", people).setMaxResults(OF_SOME).getResultList();
    }

    /** What is open on a case, whoever it waits for; a case has a handful at most. */
    public List<WorkItem> openFor(String businessKey) {
        return entityManager.createQuery("SELECT w FROM WorkItem w WHERE w.businessKey = :key ORDER BY w.sortAt", WorkItem.class)
                .setParameter("key", businessKey).setMaxResults(50).getResultList();
    }

    /** What is open on a case and on all that hangs from it: claims, reports, integrations. */
    public List<WorkItem> openBelow(String businessKey) {
        return entityManager.createQuery("SELECT w FROM WorkItem w WHERE w.businessKey = :key OR w.businessKey LIKE :below ORDER BY w.sortAt", WorkItem.class)
                .setParameter("key", businessKey).setParameter("below", businessKey + "-%").setMaxResults(50).getResultList();
    }

    /** The item of this task on this case that this person may do now, if any. */
    public Optional<WorkItem> find(String businessKey, String taskKey, Actor who) {
        return openFor(businessKey).stream()
                .filter(item -> item.getTaskKey().equals(taskKey) && mayDo(item, who))
                .findFirst();
    }

    private static boolean mayDo(WorkItem item, Actor who) {
        return item.getRole() != null && who.is(Role.valueOf(item.getRole())) || who.isPerson(item.getPerson()) || who.isActingFor(item.getPerson());
    }

    /**
     * Puts what waits on these cases for a role into one person's hands; others with the role may still do it.
     *
     * @param businessKeys some hundreds at most
     * @param person       account; null for nobody's
     */
    public void assign(Collection<String> businessKeys, Role role, String person) {
        entityManager.createQuery("UPDATE WorkItem w SET w.person = :person WHERE w.role = :role AND w.businessKey IN :keys")
                .setParameter("person", person).setParameter("role", role.name()).setParameter("keys", businessKeys).executeUpdate();
    }

    /** What was in this person's hands for one of these roles is in nobody's from now on: whoever has the role finds it. @return how much */
    public int returnToRole(String person, Set<Role> roles) {
        return entityManager.createQuery("UPDATE WorkItem w SET w.person = NULL WHERE w.person = :person AND w.role IN :roles")
                .setParameter("person", person).setParameter("roles", roles.stream().map(Role::name).toList()).executeUpdate();
    }

    /** How much of these tasks waits for this very person and for nobody else, {@link #COUNTED} at most. @param taskKeys a dozen at most */
    public int countPersonal(String person, Set<String> taskKeys) {
        return taskKeys.isEmpty() ? 0 : entityManager.createQuery("SELECT w.taskId FROM WorkItem w WHERE w.person = :person AND w.role IS NULL AND w.taskKey IN :keys", String.class)
                .setParameter("person", person).setParameter("keys", taskKeys).setMaxResults(COUNTED).getResultList().size();
    }

    WorkItem add(WorkItem item) {
        entityManager.persist(item);
        return item;
    }

    Optional<WorkItem> ofTask(String taskId) {
        return Optional.ofNullable(entityManager.find(WorkItem.class, taskId));
    }

    void remove(String taskId) {
        ofTask(taskId).ifPresent(entityManager::remove);
    }

    private Slice<WorkItem> slice(String condition, String whom, String after) {
        boolean first = after == null;
        TypedQuery<WorkItem> query = entityManager.createQuery("SELECT w FROM WorkItem w WHERE " + condition
                + (first ? "" : " AND (w.sortAt > :sortAt OR (w.sortAt = :sortAt AND w.taskId > :taskId))")
                + " ORDER BY w.sortAt, w.taskId", WorkItem.class).setParameter("whom", whom);
        if (!first) {
            int tilde = after.indexOf('~');
            long sortAt = Slice.number(after.substring(0, Math.max(tilde, 0)));
            query.setParameter("sortAt", Instant.ofEpochMilli(sortAt)).setParameter("taskId", after.substring(tilde + 1));
        }
        return Keyset.read(query, SLICE, WorkItem::sortKey);
    }

    private int count(String whose, String whom) {
        Number counted = (Number) entityManager.createNativeQuery("SELECT COUNT(*) FROM (SELECT 1 FROM work_item WHERE " + whose + " = ?1 LIMIT "
                + COUNTED + ") counted").setParameter(1, whom).getSingleResult();
        return counted.intValue();
    }
}
