package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.trame.Course;

/** Who takes part in a course, and how to tell all of them something: nothing of what they said about their lives comes along. */
@ApplicationScoped
public class Participants {

    /** No course of a lab has more seats. */
    private static final int MOST = 200;
    private static final String ENROLLED = "SELECT NEW org.ordito.trame.enrolment.Participant(a.id, a.number, a.name, a.applicant, a.email)"
            + " FROM LabApplication a WHERE a.state = org.ordito.trame.enrolment.EnrolmentState.ENROLLED AND ";

    @Inject
    private EntityManager entityManager;

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

    /** Writes the same to all of them, from the texts {@code key.subject} and {@code key.body}. */
    public void tell(Course course, String key, Object... arguments) {
        List<Participant> all = of(course);
        outbox.sendToEach(all.stream().map(Participant::account).filter(account -> account != null).toList(), course.getSlug(), key, arguments);
        all.stream().filter(one -> one.account() == null && one.email() != null)
                .forEach(one -> outbox.sendToAddress(one.email(), course.getSlug(), key, arguments));
    }

    private TypedQuery<Participant> query(String condition) {
        return entityManager.createQuery(ENROLLED + condition, Participant.class);
    }
}
