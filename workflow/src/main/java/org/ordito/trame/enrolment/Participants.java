package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.trame.Course;
import org.ordito.trame.CourseState;

/** Who takes part in a course, and how to tell all of them something: nothing of what they said about their lives comes along. */
@ApplicationScoped
public class Participants {

    /** No course of a lab has more seats. */
    private static final int MOST = 200;
    private static final int MOST_IN_ALL = 2_000;
    private static final Set<CourseState> GOING_ON = EnumSet.of(CourseState.OFFERING, CourseState.RUNNING);
    private static final String ENROLLED = Participant.WHERE + "a.state = org.ordito.trame.enrolment.EnrolmentState.ENROLLED AND ";

    @Inject
    private EntityManager entityManager;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    /** By name. */
    public List<Participant> of(Course course) {
        return query("a.course = :course ORDER BY a.name, a.id").setParameter("course", course).setMaxResults(MOST).getResultList();
    }

    /** This person's own place in a course, if they have one. */
    public Optional<Participant> of(Course course, Actor who) {
        return query("a.course = :course AND a.applicant = :who").setParameter("course", course).setParameter("who", who.username())
                .getResultStream().findFirst();
    }

    /** Everybody with a place in a course that has not ended, by name; whoever is in several comes several times. */
    public List<Participant> current() {
        return query("a.course.state IN :goingOn ORDER BY a.name, a.id").setParameter("goingOn", GOING_ON).setMaxResults(MOST_IN_ALL).getResultList();
    }

    /** Places in courses that have not ended of one person. @param key {@link Participant#key()} */
    public List<Participant> current(String key) {
        return query("a.course.state IN :goingOn AND (a.applicant = :key OR a.number = :key AND a.applicant IS NULL)")
                .setParameter("goingOn", GOING_ON).setParameter("key", key).setMaxResults(MOST).getResultList();
    }

    /** Which of these people have a place in a course that has not ended. @param keys {@link Participant#key()} */
    public Set<String> withPlace(Collection<String> keys) {
        return keys.isEmpty() ? Set.of() : query("a.course.state IN :goingOn AND (a.applicant IN :keys OR a.number IN :keys AND a.applicant IS NULL)")
                .setParameter("goingOn", GOING_ON).setParameter("keys", keys).getResultStream().map(Participant::key).collect(Collectors.toSet());
    }

    /** The courses that have not ended and in which somebody has a place. @param key {@link Participant#key()} */
    public List<Course> courses(String key) {
        return entityManager.createQuery("SELECT DISTINCT a.course FROM LabApplication a WHERE a.state = org.ordito.trame.enrolment.EnrolmentState.ENROLLED"
                        + " AND a.course.state IN :goingOn AND (a.applicant = :key OR a.number = :key AND a.applicant IS NULL)", Course.class)
                .setParameter("goingOn", GOING_ON).setParameter("key", key).setMaxResults(MOST).getResultList();
    }

    /** Who has taken part under these enrolments' numbers, also in courses that have ended. */
    public List<Participant> numbered(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : entityManager.createQuery(Participant.WHERE + "a.number IN :numbers", Participant.class).setParameter("numbers", numbers).getResultList();
    }

    /** Writes the same to all of them, from the texts {@code key.subject} and {@code key.body}. */
    public void tell(Course course, String key, Object... arguments) {
        tell(of(course), course, key, arguments);
    }

    /** The same to everybody whose enrolment is open: who waits for the list or for a seat too. */
    public void tellOpen(Course course, String key, Object... arguments) {
        tell(entityManager.createQuery(Participant.WHERE + "a.course = :course AND a.state IN :open", Participant.class).setParameter("course", course)
                .setParameter("open", LabApplications.OPEN).setMaxResults(LabApplications.MOST).getResultList(), course, key, arguments);
    }

    private void tell(List<Participant> all, Course course, String key, Object... arguments) {
        outbox.sendToEach(all.stream().map(Participant::account).filter(account -> account != null).toList(), course.getSlug(), key, arguments);
        all.stream().filter(one -> one.account() == null).forEach(one -> tell(one, course.getSlug(), key, arguments));
    }

    /** Writes to one of them: to their account, or to their address alone. Who has neither is told by other means. @param about number or slug of the case */
    public void tell(Participant one, String about, String key, Object... arguments) {
        if (one.account() != null) {
            outbox.send(people.named(one.account()), about, key, arguments);
        } else if (one.email() != null) {
            outbox.sendToAddress(one.email(), one.language(), about, key, arguments);
        }
    }

    private TypedQuery<Participant> query(String condition) {
        return entityManager.createQuery(ENROLLED + condition, Participant.class);
    }
}
