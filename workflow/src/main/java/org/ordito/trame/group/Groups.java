package org.ordito.trame.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.documents.StoredDocument;
import org.ordito.engine.Subjects;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Slice;

/** Every group, and the invitations that nobody has accepted yet. */
@ApplicationScoped
public class Groups implements Subjects {

    private static final int SLICE = 20;

    @Inject
    private EntityManager entityManager;

    Optional<LabGroup> find(String number) {
        return entityManager.createQuery("SELECT g FROM LabGroup g WHERE g.number = :number", LabGroup.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    /** @throws NotFound if there is no such group */
    LabGroup numbered(String number) {
        return find(number).orElseThrow(() -> new NotFound(number));
    }

    LabGroup get(Long id) {
        return entityManager.find(LabGroup.class, id);
    }

    /** The group with all its checklist, read at once with its documents. @throws NotFound if there is no such group */
    LabGroup whole(String number) {
        LabGroup group = numbered(number);
        entityManager.createQuery("SELECT e FROM ChecklistEntry e LEFT JOIN FETCH e.document WHERE e.labGroup = :labGroup", ChecklistEntry.class)
                .setParameter("labGroup", group).getResultList();
        group.getChecklist();
        return group;
    }

    /** Locked until the transaction ends, and read after that. @throws NotFound if there is no such group */
    LabGroup lock(String number) {
        entityManager.flush();
        entityManager.createNativeQuery("SELECT id FROM lab_group WHERE number = ?1 FOR UPDATE").setParameter(1, number).getResultList();
        LabGroup group = numbered(number);
        entityManager.refresh(group);
        return group;
    }

    void add(LabGroup group) {
        entityManager.persist(group);
        entityManager.flush();
    }

    /** Writes what was changed at once: the database refuses who is in another group that goes on. */
    void flush() {
        entityManager.flush();
    }

    /** The group that goes on in which this person is, if there is one. */
    Optional<LabGroup> openOf(Actor who) {
        return entityManager.createQuery("SELECT m.labGroup FROM GroupMember m WHERE m.memberOfOpen = :who", LabGroup.class)
                .setParameter("who", who.username()).getResultStream().findFirst();
    }

    /** Those in which this person is, newest first; a person has a handful. */
    List<LabGroup> of(Actor who) {
        return entityManager.createQuery("SELECT m.labGroup FROM GroupMember m WHERE m.username = :who AND m.leftAt IS NULL ORDER BY m.id DESC", LabGroup.class)
                .setParameter("who", who.username()).setMaxResults(20).getResultList();
    }

    /** All, newest first. @param state null for every state; @param after key of the slice before, null for the first */
    Slice<LabGroup> all(GroupState state, String after) {
        TypedQuery<LabGroup> query = entityManager.createQuery("SELECT g FROM LabGroup g WHERE g.id < :before"
                + (state == null ? "" : " AND g.state = :state") + " ORDER BY g.id DESC", LabGroup.class);
        if (state != null) {
            query.setParameter("state", state);
        }
        return Keyset.newest(query, after, SLICE, LabGroup::id);
    }

    /** Those that this expert accompanies, newest first. @param state null for every state; @param after key of the slice before, null for the first */
    Slice<LabGroup> accompaniedBy(Actor expert, GroupState state, String after) {
        TypedQuery<LabGroup> query = entityManager.createQuery("SELECT g FROM LabGroup g WHERE g.expert = :expert AND g.id < :before"
                + (state == null ? "" : " AND g.state = :state") + " ORDER BY g.id DESC", LabGroup.class).setParameter("expert", expert.username());
        if (state != null) {
            query.setParameter("state", state);
        }
        return Keyset.newest(query, after, SLICE, LabGroup::id);
    }

    /** How many are in each state. */
    Map<GroupState, Long> counts() {
        Map<GroupState, Long> counts = new EnumMap<>(GroupState.class);
        entityManager.createQuery("SELECT g.state, COUNT(g) FROM LabGroup g GROUP BY g.state", Object[].class).getResultStream()
                .forEach(row -> counts.put((GroupState) row[0], (Long) row[1]));
        return counts;
    }

    /** How many people are in each of these groups, by its number. */
    Map<String, Long> sizes(List<LabGroup> groups) {
        Map<String, Long> sizes = new HashMap<>();
        if (!groups.isEmpty()) {
            entityManager.createQuery("SELECT g.number, COUNT(m) FROM GroupMember m JOIN m.labGroup g WHERE g IN :groups AND m.leftAt IS NULL GROUP BY g.number", Object[].class)
                    .setParameter("groups", groups).getResultStream().forEach(row -> sizes.put((String) row[0], (Long) row[1]));
        }
        return sizes;
    }

    /** Which of these wait for a report whose term has passed, by number. */
    Set<String> late(List<LabGroup> groups, Instant now) {
        return groups.isEmpty() ? Set.of() : entityManager.createQuery("SELECT g.number FROM GroupReport r JOIN r.labGroup g WHERE g IN :groups AND g.state = :founded"
                        + " AND r.sentAt IS NULL AND r.dueAt < :now AND g.foundation.deedOn > :ended AND r.months = (SELECT MAX(o.months) FROM GroupReport o WHERE o.labGroup = g)", String.class)
                .setParameter("groups", groups).setParameter("founded", GroupState.FOUNDED).setParameter("now", now)
                .setParameter("ended", RomeTime.dayOf(now).minusMonths(GroupReport.END)).getResultStream().collect(Collectors.toSet());
    }

    /** The things of checklists that were done with this document. */
    List<ChecklistEntry> with(StoredDocument document) {
        return entityManager.createQuery("SELECT e FROM ChecklistEntry e WHERE e.document = :document", ChecklistEntry.class)
                .setParameter("document", document).getResultList();
    }

    /** The invitation that this code belongs to, as it stands now. */
    Optional<GroupInvitation> invitation(String sha256) {
        return entityManager.createQuery("SELECT i FROM GroupInvitation i WHERE i.sha256 = :sha256", GroupInvitation.class)
                .setParameter("sha256", sha256).setHint("eclipselink.refresh", "true").getResultStream().findFirst();
    }

    /** Those of a group that nobody has accepted yet, by address. */
    List<GroupInvitation> invitations(LabGroup group) {
        return entityManager.createQuery("SELECT i FROM GroupInvitation i WHERE i.labGroup = :labGroup AND i.acceptedBy IS NULL ORDER BY i.email", GroupInvitation.class)
                .setParameter("labGroup", group).setMaxResults(2 * LabGroup.MOST_MEMBERS).getResultList();
    }

    void add(GroupInvitation invitation) {
        entityManager.persist(invitation);
    }

    void remove(GroupInvitation invitation) {
        entityManager.remove(invitation);
    }

    /** That of one address, accepted or not. */
    Optional<GroupInvitation> invitation(LabGroup group, String email) {
        return entityManager.createQuery("SELECT i FROM GroupInvitation i WHERE i.labGroup = :labGroup AND i.email = :email", GroupInvitation.class)
                .setParameter("labGroup", group).setParameter("email", email).getResultStream().findFirst();
    }

    /** How many days the parts of the way take. */
    GroupTerms terms() {
        return entityManager.find(GroupTerms.class, GroupTerms.THE_ONE);
    }

    GroupTerms lockTerms() {
        return entityManager.find(GroupTerms.class, GroupTerms.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The group, which its people named themselves; never a person. */
    @Override
    public Optional<String> titleOf(String businessKey) {
        return find(businessKey).map(LabGroup::getName);
    }

    @Override
    public Set<String> personalTasks(Role role) {
        return role == Role.COACH ? Set.of("Task_AccompanyGroup", "Task_TutorGroup") : Set.of();
    }
}
