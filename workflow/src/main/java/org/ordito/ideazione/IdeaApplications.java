package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordito.engine.Subjects;
import org.ordito.mandates.Mandate;
import org.ordito.people.Role;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** Every application to IdeAzione. */
@ApplicationScoped
public class IdeaApplications implements Subjects {

    private static final int UNDER_MANDATES = 200;
    private static final int SLICE = 20;

    @Inject
    private EntityManager entityManager;

    public Optional<IdeaApplication> find(String number) {
        return entityManager.createQuery("SELECT a FROM IdeaApplication a WHERE a.number = :number", IdeaApplication.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    /** @throws NotFound if there is no such application */
    public IdeaApplication numbered(String number) {
        return find(number).orElseThrow(() -> new NotFound(number));
    }

    /** The application, locked until the transaction ends, for whoever is about to change it. @throws NotFound */
    public IdeaApplication lock(String number) {
        IdeaApplication application = numbered(number);
        entityManager.flush();
        entityManager.lock(application, LockModeType.PESSIMISTIC_WRITE);
        return application;
    }

    public IdeaApplication get(Long id) {
        return entityManager.find(IdeaApplication.class, id);
    }

    public void add(IdeaApplication application) {
        entityManager.persist(application);
        entityManager.flush();
    }

    /** All applications of a call in these states, by number: a call has some hundreds, and ranking needs them all. */
    public List<IdeaApplication> ofCall(Long callId, Collection<ApplicationState> states) {
        return entityManager.createQuery("SELECT a FROM IdeaApplication a WHERE a.call.id = :call AND a.state IN :states"
                        + " ORDER BY a.number", IdeaApplication.class)
                .setParameter("call", callId).setParameter("states", states).getResultList();
    }

    /** How many applications of a call are in these states. */
    public long count(Long callId, Collection<ApplicationState> states) {
        return entityManager.createQuery("SELECT COUNT(a) FROM IdeaApplication a WHERE a.call.id = :call AND a.state IN :states", Long.class)
                .setParameter("call", callId).setParameter("states", states).getSingleResult();
    }

    /** Whether any application of a call is in one of these states: asked at each check that ends, it must not cost more with each that is open. */
    public boolean isAny(Long callId, Collection<ApplicationState> states) {
        return !entityManager.createQuery("SELECT a.id FROM IdeaApplication a WHERE a.call.id = :call AND a.state IN :states", Long.class)
                .setParameter("call", callId).setParameter("states", states).setMaxResults(1).getResultList().isEmpty();
    }

    /** What this person has sent, newest first. @param after number of the last of the slice before; null for the first, here as below */
    public Slice<IdeaApplication> sentBy(String username, String after) {
        return slice("SELECT a FROM IdeaApplication a JOIN FETCH a.call WHERE a.applicant = :username", username, after);
    }

    /** What others have sent that this person wrote with them, newest first. */
    public Slice<IdeaApplication> sharedWith(String username, String after) {
        return slice("SELECT a FROM IdeaApplication a JOIN FETCH a.call JOIN a.coAuthors c WHERE c = :username", username, after);
    }

    private Slice<IdeaApplication> slice(String which, String username, String after) {
        TypedQuery<IdeaApplication> query = entityManager.createQuery(which + (after == null ? ""
                : " AND a.id < (SELECT l.id FROM IdeaApplication l WHERE l.number = :after)") + " ORDER BY a.id DESC", IdeaApplication.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        return Keyset.read(query.setParameter("username", username), SLICE, IdeaApplication::getNumber);
    }

    /** Those that are followed with these mandates now, newest first, 200 at most. */
    public List<IdeaApplication> under(Collection<Mandate> mandates) {
        return mandates.isEmpty() ? List.of() : entityManager.createQuery("SELECT a FROM IdeaApplication a WHERE a.origin.mandate IN :mandates ORDER BY a.id DESC",
                IdeaApplication.class).setParameter("mandates", mandates).setMaxResults(UNDER_MANDATES).getResultList();
    }

    /** The number of this person's application to this call that was not withdrawn. */
    public Optional<String> liveOf(String username, Long callId) {
        return entityManager.createQuery("SELECT a.number FROM IdeaApplication a WHERE a.applicant = :username AND a.call.id = :call"
                        + " AND a.state <> :withdrawn", String.class)
                .setParameter("username", username).setParameter("call", callId)
                .setParameter("withdrawn", ApplicationState.WITHDRAWN).getResultStream().findFirst();
    }

    /** What this person withdrew last from this call. */
    public Optional<IdeaApplication> lastWithdrawn(String username, Long callId) {
        return entityManager.createQuery("SELECT a FROM IdeaApplication a WHERE a.applicant = :username AND a.call.id = :call"
                        + " AND a.state = :withdrawn ORDER BY a.id DESC", IdeaApplication.class)
                .setParameter("username", username).setParameter("call", callId)
                .setParameter("withdrawn", ApplicationState.WITHDRAWN).setMaxResults(1).getResultStream().findFirst();
    }

    /** Whether this person has an application to this call that was not withdrawn. */
    public boolean hasLive(String username, Long callId) {
        return entityManager.createQuery("SELECT COUNT(a) FROM IdeaApplication a WHERE a.applicant = :username AND a.call.id = :call"
                        + " AND a.state <> :withdrawn", Long.class)
                .setParameter("username", username).setParameter("call", callId)
                .setParameter("withdrawn", ApplicationState.WITHDRAWN).getSingleResult() > 0;
    }

    /** The title of an application, also for its claims ({@code -P1}), reports ({@code -R1}) and integrations ({@code -I1}). */
    @Override
    public Optional<String> titleOf(String businessKey) {
        return find(caseOf(businessKey)).map(a -> a.getContent().getTitle());
    }

    /** The officer to whom an application is assigned has all officers' work on it in hand. */
    @Override
    public Optional<String> inCharge(String businessKey, Role role) {
        return role == Role.OFFICER ? find(caseOf(businessKey)).map(IdeaApplication::getAssignedTo) : Optional.empty();
    }

    /** Puts applications into the hands of an officer. @param numbers some hundreds at most. @param officer account; null for nobody */
    public void assign(Collection<String> numbers, String officer) {
        entityManager.createQuery("UPDATE IdeaApplication a SET a.assignedTo = :officer WHERE a.number IN :numbers")
                .setParameter("officer", officer).setParameter("numbers", numbers).executeUpdate();
    }

    /** Puts all that is in this officer's hands into nobody's. @return how many applications */
    int takeFrom(String officer) {
        return entityManager.createQuery("UPDATE IdeaApplication a SET a.assignedTo = NULL WHERE a.assignedTo = :officer")
                .setParameter("officer", officer).executeUpdate();
    }

    /** The number of the application that a claim, report or integration hangs from: {@code IDEA-2026-0007-R1} is of {@code IDEA-2026-0007}. */
    public static String caseOf(String number) {
        return number.replaceFirst("-[A-Z]\\d+$", "");
    }

    @Override
    public Set<String> personalTasks(Role role) {
        return switch (role) {
            case EVALUATOR -> Set.of("Task_Evaluate", "Task_ScorePlan");
            case COACH -> Set.of("Task_Coach");
            default -> Set.of();
        };
    }
}
