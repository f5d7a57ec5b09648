package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordito.engine.Subjects;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** Every placement with its versions of the project, its assessments, and the limit that holds for somebody. */
@ApplicationScoped
public class Placements implements Subjects {

    private static final int SLICE = 20;
    private static final List<PlacementState> HOLDING = Stream.of(PlacementState.values()).filter(PlacementState::holdsPlace).toList();

    @Inject
    private EntityManager entityManager;

    /** @throws NotFound if there is none with that number */
    public Placement numbered(String number) {
        return find(number).orElseThrow(() -> new NotFound(number));
    }

    private Optional<Placement> find(String number) {
        return entityManager.createQuery("SELECT p FROM Placement p JOIN FETCH p.host WHERE p.number = :number", Placement.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    Placement get(Long id) {
        return entityManager.find(Placement.class, id);
    }

    /** Locked until the transaction ends, and read anew. */
    Placement lock(Placement placement) {
        entityManager.flush();
        Placement locked = entityManager.find(Placement.class, placement.id(), LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(locked);
        return locked;
    }

    void add(Placement placement) {
        entityManager.persist(placement);
        entityManager.flush();
    }

    /** Stays of all others that hold a place at a host. @param but this one; null for none @param host locked before */
    List<Stay> staysAt(Host host, Placement but) {
        return entityManager.createQuery("SELECT p.period.startsOn, p.period.endsOn FROM Placement p WHERE p.host = :host AND p.state IN :holding AND p.id <> :but", Object[].class)
                .setParameter("host", host).setParameter("holding", HOLDING).setParameter("but", but == null ? Long.valueOf(0) : but.id())
                .getResultStream().map(row -> new Stay((LocalDate) row[0], (LocalDate) row[1])).toList();
    }

    /** Stays of those who hold a place on one of these days, by the host's id. */
    Map<Long, List<Stay>> stays(Stay days) {
        return entityManager.createQuery("SELECT p.host.id, p.period.startsOn, p.period.endsOn FROM Placement p WHERE p.state IN :holding AND p.period.endsOn >= :from AND p.period.startsOn <= :to",
                        Object[].class).setParameter("holding", HOLDING).setParameter("from", days.from()).setParameter("to", days.to()).getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> new Stay((LocalDate) row[1], (LocalDate) row[2]), Collectors.toList())));
    }

    /** Whether an open placement at this host would lie outside of these days. */
    boolean anyOutside(Host host, LocalDate from, LocalDate to) {
        return entityManager.createQuery("SELECT COUNT(p) FROM Placement p WHERE p.host = :host AND p.state IN :holding AND (p.period.startsOn < :from OR p.period.endsOn > :to)", Long.class)
                .setParameter("host", host).setParameter("holding", HOLDING).setParameter("from", from).setParameter("to", to).getSingleResult() > 0;
    }

    /** This person's own, newest first; a person has a handful. */
    List<Placement> of(String trainee) {
        return entityManager.createQuery("SELECT p FROM Placement p JOIN FETCH p.host WHERE p.parties.trainee = :trainee ORDER BY p.id DESC", Placement.class)
                .setParameter("trainee", trainee).setMaxResults(50).getResultList();
    }

    /** Whether somebody is in another placement in one of these months: an allowance is paid once for each month (decision 0030). @param but this one; null for none */
    boolean hasAnother(String trainee, Stay stay, Placement but) {
        return of(trainee).stream().filter(other -> !other.equals(but) && other.getState() != PlacementState.WITHDRAWN).anyMatch(other -> other.stay().sharesMonth(stay));
    }

    /** Those that name this tutor of a host, newest first. @param after key of the slice before; null for the first */
    Slice<Placement> hostedBy(Actor tutor, String after) {
        return Keyset.newest(entityManager.createQuery("SELECT p FROM Placement p JOIN FETCH p.host WHERE p.parties.hostTutor = :tutor AND p.id < :before ORDER BY p.id DESC",
                Placement.class).setParameter("tutor", tutor.username()), after, SLICE, Placement::id);
    }

    /** Newest first. @param state null for every one @param after key of the slice before; null for the first */
    Slice<Placement> all(PlacementState state, String after) {
        TypedQuery<Placement> query = entityManager.createQuery("SELECT p FROM Placement p JOIN FETCH p.host WHERE p.id < :before"
                + (state == null ? "" : " AND p.state = :state") + " ORDER BY p.id DESC", Placement.class);
        return Keyset.newest(state == null ? query : query.setParameter("state", state), after, SLICE, Placement::id);
    }

    /** Every version of the project, newest first; a placement has a handful. */
    List<TrainingProject> projects(Placement placement) {
        return entityManager.createQuery("SELECT v FROM TrainingProject v WHERE v.placement = :placement ORDER BY v.ordinal DESC", TrainingProject.class)
                .setParameter("placement", placement).setMaxResults(100).getResultList();
    }

    /** @throws NotFound if there is no such version */
    TrainingProject project(Placement placement, int ordinal) {
        return projects(placement).stream().filter(version -> version.getOrdinal() == ordinal).findFirst()
                .orElseThrow(() -> new NotFound(placement.getNumber() + "-V" + ordinal));
    }

    TrainingProject project(Long id) {
        return entityManager.find(TrainingProject.class, id);
    }

    void add(TrainingProject project) {
        entityManager.persist(project);
        entityManager.flush();
    }

    /** First to last; a placement has four at most. */
    List<PlacementAssessment> assessments(Placement placement) {
        return entityManager.createQuery("SELECT a FROM PlacementAssessment a WHERE a.placement = :placement ORDER BY a.id", PlacementAssessment.class)
                .setParameter("placement", placement).getResultList();
    }

    void add(PlacementAssessment assessment) {
        entityManager.persist(assessment);
        entityManager.flush();
    }

    /** The limit that holds for somebody; the standard one where nothing is known. */
    TraineeStatus status(String username) {
        TraineeStatusRecord known = entityManager.find(TraineeStatusRecord.class, username);
        return known == null ? TraineeStatus.STANDARD : known.status();
    }

    void writeStatus(String username, TraineeStatus status) {
        TraineeStatusRecord known = entityManager.find(TraineeStatusRecord.class, username);
        if (known == null) {
            known = new TraineeStatusRecord(username);
            known.write(status);
            entityManager.persist(known);
        } else {
            known.write(status);
        }
    }

    /** The number of the placement that a version, or a register, belongs to. */
    public static String placementOf(String businessKey) {
        return businessKey.replaceFirst("-[VR]\\d+$", "");
    }

    /** The host, never the person: what waits for somebody is named in lists that others read. */
    @Override
    public Optional<String> titleOf(String businessKey) {
        return businessKey.startsWith("TIR-") ? find(placementOf(businessKey)).map(placement -> placement.getHost().getName()) : Optional.empty();
    }

    @Override
    public Optional<String> inCharge(String businessKey, Role role) {
        return role == Role.LAB_COORDINATOR && businessKey.startsWith("TIR-") ? find(placementOf(businessKey)).map(placement -> placement.getParties().getPromoter()) : Optional.empty();
    }

    @Override
    public Set<String> personalTasks(Role role) {
        return role == Role.HOST_TUTOR ? Set.of("Task_ConfirmAsHost", "Task_ConfirmRegister", "Task_AssessMidTermAsHost", "Task_AssessFinalAsHost") : Set.of();
    }
}
