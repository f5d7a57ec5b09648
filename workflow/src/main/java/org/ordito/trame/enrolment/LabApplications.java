package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordito.engine.Subjects;
import org.ordito.people.Actor;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;
import org.ordito.trame.Course;

/** Every enrolment, and what its owner has said about their life. */
@ApplicationScoped
public class LabApplications implements Subjects {

    /** More have never enrolled in one course of one lab; the list of a course is made at once. */
    static final int MOST = 5_000;
    private static final int SLICE = 20;
    static final List<EnrolmentState> OPEN = Stream.of(EnrolmentState.values()).filter(EnrolmentState::isOpen).toList();

    @Inject
    private EntityManager entityManager;

    /** @throws NotFound if there is no such enrolment */
    LabApplication numbered(String number) {
        return find("number", number).orElseThrow(() -> new NotFound(number));
    }

    /** Account of whoever sent the enrolment with this number, however it is typed; empty when there is none, or no account. */
    public Optional<String> applicantOf(String written) {
        return Optional.ofNullable(written).flatMap(number -> find("number", number.strip().toUpperCase(Locale.ROOT))).map(LabApplication::getApplicant);
    }

    /** @throws NotFound if there is no such draft */
    LabApplication named(String publicId) {
        return find("publicId", publicId).orElseThrow(() -> new NotFound(publicId));
    }

    /** The enrolment whose offer this code answers. */
    Optional<LabApplication> withOffer(String sha256) {
        return find("offerSha256", sha256);
    }

    Optional<LabApplication> of(Course course, Actor applicant) {
        return entityManager.createQuery("SELECT a FROM LabApplication a WHERE a.course = :course AND a.applicant = :applicant", LabApplication.class)
                .setParameter("course", course).setParameter("applicant", applicant.username()).getResultStream().findFirst();
    }

    LabApplication get(Long id) {
        return entityManager.find(LabApplication.class, id);
    }

    /** Locked until the transaction ends, and read anew. */
    LabApplication lock(LabApplication application) {
        entityManager.flush();
        LabApplication locked = entityManager.find(LabApplication.class, application.id(), LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(locked);
        return locked;
    }

    void add(LabApplication application, boolean socialCase) {
        entityManager.persist(application);
        entityManager.flush();
        entityManager.persist(new Situation(application.id(), socialCase));
        entityManager.flush();
    }

    /** Gone without a trace, with what its owner said about their life. */
    void erase(LabApplication draft) {
        entityManager.remove(situation(draft));
        entityManager.flush();
        entityManager.remove(draft);
    }

    Situation situation(LabApplication application) {
        return entityManager.find(Situation.class, application.id());
    }

    /** What everybody who has sent an enrolment in this course has said, by the enrolment's id. */
    Map<Long, Situation> situations(Course course) {
        return entityManager.createQuery("SELECT s FROM Situation s, LabApplication a WHERE s.applicationId = a.id AND a.course = :course AND a.state = :sent",
                        Situation.class)
                .setParameter("course", course).setParameter("sent", EnrolmentState.SENT).setMaxResults(MOST).getResultStream()
                .collect(Collectors.toMap(Situation::applicationId, situation -> situation));
    }

    /** Everybody who has sent an enrolment in this course and waits for its list. */
    List<LabApplication> sent(Course course) {
        return inState(course, EnrolmentState.SENT, "a.sentAt, a.id", MOST);
    }

    /** Everybody on the list without a seat, in its order. */
    List<LabApplication> waiting(Course course) {
        return inState(course, EnrolmentState.WAITING, "a.position", MOST);
    }

    /** How many of those who hold a seat were proposed by the social services. */
    long countReservedSeats(Course course) {
        return entityManager.createQuery("SELECT COUNT(a) FROM LabApplication a WHERE a.course = :course AND a.reserved = TRUE AND a.state IN :holding", Long.class)
                .setParameter("course", course).setParameter("holding", List.of(EnrolmentState.OFFERED, EnrolmentState.ENROLLED)).getSingleResult();
    }

    /** The published list, in its order: whoever left keeps their place on it. @param from position, from 1 */
    List<LabApplication> list(Course course, int from, int size) {
        return entityManager.createQuery("SELECT a FROM LabApplication a WHERE a.course = :course AND a.position >= :from ORDER BY a.position", LabApplication.class)
                .setParameter("course", course).setParameter("from", from).setMaxResults(size).getResultList();
    }

    /** Everybody who has ever sent one for this course, by number. @param after number of the last one before; empty for the first */
    List<LabApplication> all(Course course, String after, int size) {
        return entityManager.createQuery("SELECT a FROM LabApplication a WHERE a.course = :course AND a.number > :after ORDER BY a.number", LabApplication.class)
                .setParameter("course", course).setParameter("after", after).setMaxResults(size).getResultList();
    }

    /** How many have sent one for each of these courses, and not left, by the course's slug; none where nobody has. */
    Map<String, Long> countOpen(List<Course> courses) {
        return courses.isEmpty() ? Map.of() : entityManager.createQuery("SELECT c.slug, COUNT(a) FROM LabApplication a JOIN a.course c"
                        + " WHERE c IN :courses AND a.state IN :open GROUP BY c.slug", Object[].class)
                .setParameter("courses", courses).setParameter("open", OPEN).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** This person's own, newest first; a person has a handful. */
    List<LabApplication> of(Actor applicant) {
        return entityManager.createQuery("SELECT a FROM LabApplication a JOIN FETCH a.course WHERE a.applicant = :applicant ORDER BY a.id DESC", LabApplication.class)
                .setParameter("applicant", applicant.username()).setMaxResults(50).getResultList();
    }

    /** The courses in which this person has a place, the latest first. */
    public List<Course> placesOf(Actor who) {
        return entityManager.createQuery("SELECT a.course FROM LabApplication a WHERE a.applicant = :applicant AND a.state = :enrolled ORDER BY a.id DESC", Course.class)
                .setParameter("applicant", who.username()).setParameter("enrolled", EnrolmentState.ENROLLED).setMaxResults(50).getResultList();
    }

    /** Whom this person has proposed for the social services, newest first. @param after key of the slice before; null for the first */
    Slice<LabApplication> proposedBy(Actor who, String after) {
        return Keyset.newest(entityManager.createQuery("SELECT a FROM LabApplication a JOIN FETCH a.course WHERE a.proposedBy = :who AND a.id < :before"
                + " ORDER BY a.id DESC", LabApplication.class).setParameter("who", who.username()), after, SLICE, LabApplication::id);
    }

    /** Whether somebody of that name and birth date was proposed for this course before. */
    boolean isProposed(Course course, Contact contact) {
        return entityManager.createQuery("SELECT COUNT(a) FROM LabApplication a WHERE a.course = :course AND a.proposedBy IS NOT NULL"
                        + " AND a.name = :name AND a.birthDate = :born", Long.class)
                .setParameter("course", course).setParameter("name", contact.name()).setParameter("born", contact.birthDate()).getSingleResult() > 0;
    }

    private List<LabApplication> inState(Course course, EnrolmentState state, String order, int most) {
        return entityManager.createQuery("SELECT a FROM LabApplication a WHERE a.course = :course AND a.state = :state ORDER BY " + order, LabApplication.class)
                .setParameter("course", course).setParameter("state", state).setMaxResults(most).getResultList();
    }

    private Optional<LabApplication> find(String field, String value) {
        return entityManager.createQuery("SELECT a FROM LabApplication a WHERE a." + field + " = :value", LabApplication.class)
                .setParameter("value", value).getResultStream().findFirst();
    }

    /** The course, never the person: what waits for somebody is named in lists that others read. */
    @Override
    public Optional<String> titleOf(String businessKey) {
        return find("number", businessKey).map(application -> application.getCourse().getTitle());
    }
}
