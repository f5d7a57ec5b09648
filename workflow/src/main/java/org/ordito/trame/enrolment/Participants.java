package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.trame.Course;
import org.ordito.trame.CourseState;

/**
 * Who takes part in a course, and how to tell all of them something: nothing of what they said about their lives comes along. Whoever
 * has left a course while it ran stays in what it was, its registers and certificates, and in nothing that is still to come.
 */
@ApplicationScoped
public class Participants {

    /** No course of a lab has more seats. */
    private static final int MOST = 200;
    private static final int MOST_IN_ALL = 2_000;
    private static final Set<CourseState> GOING_ON = EnumSet.of(CourseState.OFFERING, CourseState.RUNNING);
    private static final String ENROLLED = Participant.WHERE + "a.state = org.ordito.trame.enrolment.EnrolmentState.ENROLLED AND ";
    private static final String EVER = Participant.WHERE + "(a.state = org.ordito.trame.enrolment.EnrolmentState.ENROLLED"
            + " OR a.state = org.ordito.trame.enrolment.EnrolmentState.LEFT) AND ";

    @Inject
    private EntityManager entityManager;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    @Inject
    private PhoneNotices notices;

    /** Everybody, also who has left, by name. */
    public List<Participant> of(Course course) {
        return query(EVER, "a.course = :course ORDER BY a.name, a.id").setParameter("course", course).setMaxResults(MOST).getResultList();
    }

    /** Who has not left and answers in the portal, by name. */
    public List<Participant> stayingWithAccount(Course course) {
        return query(ENROLLED, "a.course = :course AND a.applicant IS NOT NULL ORDER BY a.name, a.id").setParameter("course", course).setMaxResults(MOST).getResultList();
    }

    /** Who has not left, by name. */
    public List<Participant> staying(Course course) {
        return query(ENROLLED, "a.course = :course ORDER BY a.name, a.id").setParameter("course", course).setMaxResults(MOST).getResultList();
    }

    /** This person in a course, if they take part or took part. */
    public Optional<Participant> of(Course course, Actor who) {
        return query(EVER, "a.course = :course AND a.applicant = :who").setParameter("course", course).setParameter("who", who.username())
                .getResultStream().findFirst();
    }

    /** Somebody who takes part or took part. @param number of their enrolment */
    public Optional<Participant> numbered(String number) {
        return query(EVER, "a.number = :number").setParameter("number", number).getResultStream().findFirst();
    }

    /** Everybody with a place in a course that has not ended, by name; whoever is in several comes several times. */
    public List<Participant> current() {
        return query(ENROLLED, "a.course.state IN :goingOn ORDER BY a.name, a.id").setParameter("goingOn", GOING_ON).setMaxResults(MOST_IN_ALL).getResultList();
    }

    /** Places in courses that have not ended of one person. @param key {@link Participant#key()} */
    public List<Participant> current(String key) {
        return query(ENROLLED, "a.course.state IN :goingOn AND (a.applicant = :key OR a.number = :key AND a.applicant IS NULL)")
                .setParameter("goingOn", GOING_ON).setParameter("key", key).setMaxResults(MOST).getResultList();
    }

    /** Which of these people have a place in a course that has not ended. @param keys {@link Participant#key()} */
    public Set<String> withPlace(Collection<String> keys) {
        return keys.isEmpty() ? Set.of() : query(ENROLLED, "a.course.state IN :goingOn AND (a.applicant IN :keys OR a.number IN :keys AND a.applicant IS NULL)")
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

    /** Writes the same to all who have not left, from the texts {@code key.subject} and {@code key.body}. */
    public void tell(Course course, String key, Object... arguments) {
        tell(staying(course), course, key, arguments);
    }

    /** The same to everybody whose enrolment is open: who waits for the list or for a seat too. */
    public void tellOpen(Course course, String key, Object... arguments) {
        tell(entityManager.createQuery(Participant.WHERE + "a.course = :course AND a.state IN :open", Participant.class).setParameter("course", course)
                .setParameter("open", LabApplications.OPEN).setMaxResults(LabApplications.MOST).getResultList(), course, key, arguments);
    }

    /** The same to all of these, who take part in a course. */
    public void tell(List<Participant> all, Course course, String key, Object... arguments) {
        List<String> accounts = all.stream().map(Participant::account).filter(account -> account != null).toList();
        Map<String, Person> byAccount = people.named(accounts).stream().collect(Collectors.toMap(Person::getUsername, person -> person));
        outbox.sendToEach(accounts, course.getSlug(), key, arguments);
        all.forEach(one -> tellAddress(one, byAccount.get(one.account()), course.getSlug(), key, arguments));
        all.forEach(one -> notices.leave(one, key, arguments));
    }

    /**
     * Writes to one of them: to their account, and to the address that they gave with the enrolment if it is another. Who has neither
     * is to be called: it waits among the calls of the lab.
     *
     * @param about number or slug of the case
     */
    public void tell(Participant one, String about, String key, Object... arguments) {
        write(one, about, key, arguments);
        notices.leave(one, key, arguments);
    }

    /** The same, where nobody has to be called: who has neither account nor address has just said it themselves, or is called from another list. */
    public void write(Participant one, String about, String key, Object... arguments) {
        Person person = one.account() == null ? null : people.named(one.account());
        if (person != null) {
            outbox.send(person, about, key, arguments);
        }
        tellAddress(one, person, about, key, arguments);
    }

    private void tellAddress(Participant one, Person account, String about, String key, Object... arguments) {
        if (one.email() != null && (account == null || !one.email().equalsIgnoreCase(account.getEmail()))) {
            outbox.sendToAddress(one.email(), account == null ? one.language() : account.getLanguage(), about, key, arguments);
        }
    }

    private TypedQuery<Participant> query(String who, String condition) {
        return entityManager.createQuery(who + condition, Participant.class);
    }
}
