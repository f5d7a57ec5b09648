package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordito.engine.Subjects;
import org.ordito.notifications.LinkCode;
import org.ordito.people.Actor;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;
import org.ordito.trame.Course;
import org.ordito.trame.CourseState;

/** Every enrolment, and what its owner has said about their life. */
@ApplicationScoped
public class LabApplications implements Subjects {

    /** More have never enrolled in one course of one lab; the list of a course is made at once. */
    static final int MOST = 5_000;
    private static final int SLICE = 20;
    private static final String TO_CALL = " WHERE a.course.state = :offering AND a.state = :offered AND (a.email IS NULL OR a.offer.remindedAt IS NOT NULL)";
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

    /** A code for a message about an offer: from now on it answers what is offered. */
    LinkCode newCode(LabApplication application) {
        LinkCode code = LinkCode.random();
        entityManager.createNativeQuery("INSERT INTO lab_seat_code (sha256, application_id) VALUES (?1, ?2)")
                .setParameter(1, code.sha256()).setParameter(2, application.id()).executeUpdate();
        return code;
    }

    /** The enrolment whose offer this code answers; empty once that is over. */
    Optional<LabApplication> withOffer(LinkCode code) {
        List<?> ids = entityManager.createNativeQuery("SELECT application_id FROM lab_seat_code WHERE sha256 = ?1").setParameter(1, code.sha256()).getResultList();
        return ids.stream().findFirst().map(id -> get(((Number) id).longValue())).filter(application -> application.getState() == EnrolmentState.OFFERED);
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
        find(draft).ifPresent(entityManager::remove);
        entityManager.flush();
        entityManager.remove(draft);
    }

    /** What its owner has said about their life; nothing once that is erased. */
    Situation situation(LabApplication application) {
        return find(application).orElseGet(() -> new Situation(application.id(), false));
    }

    /** Whether that is erased. */
    boolean isForgotten(LabApplication application) {
        return find(application).isEmpty();
    }

    private Optional<Situation> find(LabApplication application) {
        return Optional.ofNullable(entityManager.find(Situation.class, application.id()));
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
        return inState(course, EnrolmentState.WAITING, "a.place.position", MOST);
    }

    /** Whom the coordinator calls ({@link LabApplication#isToBeCalled}), whose term ends first before the others. @param after key of the slice before; null for the first */
    Slice<LabApplication> toCall(String after) {
        String[] last = (after == null ? "0~0" : after + "~").split("~");
        TypedQuery<LabApplication> query = entityManager.createQuery("SELECT a FROM LabApplication a JOIN FETCH a.course" + TO_CALL
                        + " AND (a.offer.until > :until OR a.offer.until = :until AND a.id > :id) ORDER BY a.offer.until, a.id", LabApplication.class)
                .setParameter("until", Instant.ofEpochMilli(Slice.number(last[0]))).setParameter("id", Slice.number(last.length < 2 ? null : last[1]));
        return Keyset.read(offered(query), SLICE, application -> application.getOfferUntil().toEpochMilli() + "~" + application.id());
    }

    long countToCall() {
        return offered(entityManager.createQuery("SELECT COUNT(a) FROM LabApplication a" + TO_CALL, Long.class)).getSingleResult();
    }

    private static <T> TypedQuery<T> offered(TypedQuery<T> query) {
        return query.setParameter("offering", CourseState.OFFERING).setParameter("offered", EnrolmentState.OFFERED);
    }

    /** How many of those who hold a seat were proposed by the social services. */
    long countReservedSeats(Course course) {
        return entityManager.createQuery("SELECT COUNT(a) FROM LabApplication a WHERE a.course = :course AND a.reserved = TRUE AND a.state IN :holding", Long.class)
                .setParameter("course", course).setParameter("holding", List.of(EnrolmentState.OFFERED, EnrolmentState.ENROLLED)).getSingleResult();
    }

    /** Everybody on the list, by points, as the lab sees it: whoever left keeps their place on it. @param from position, from 1 */
    List<LabApplication> list(Course course, int from, int size) {
        return entityManager.createQuery("SELECT a FROM LabApplication a WHERE a.course = :course AND a.place.position >= :from ORDER BY a.place.position", LabApplication.class)
                .setParameter("course", course).setParameter("from", from).setMaxResults(size).getResultList();
    }

    /** The numbers of those whom the list gave a seat, in an order that says nothing. */
    List<String> seated(Course course) {
        return entityManager.createQuery("SELECT a.number FROM LabApplication a WHERE a.course = :course AND a.place.position IS NOT NULL"
                + " AND a.place.waiting IS NULL ORDER BY a.number", String.class).setParameter("course", course).setMaxResults(MOST).getResultList();
    }

    /** Those whom the list gave no seat, in their order. @param after place of the last one before; 0 for the first */
    List<WaitingLine> waiting(Course course, int after, int size) {
        return entityManager.createQuery("SELECT NEW org.ordito.trame.enrolment.WaitingLine(a.place.waiting, a.number) FROM LabApplication a"
                        + " WHERE a.course = :course AND a.place.waiting > :after ORDER BY a.place.waiting", WaitingLine.class)
                .setParameter("course", course).setParameter("after", after).setMaxResults(size).getResultList();
    }

    /** Everybody whose enrolment is sent, also who has left, by number; who writes theirs anew is not among them. @param after number of the last one before; empty for the first */
    List<LabApplication> all(Course course, String after, int size) {
        return entityManager.createQuery("SELECT a FROM LabApplication a WHERE a.course = :course AND a.number > :after AND a.state <> :draft"
                        + " ORDER BY a.number", LabApplication.class)
                .setParameter("course", course).setParameter("after", after).setParameter("draft", EnrolmentState.DRAFT).setMaxResults(size).getResultList();
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
        return Keyset.newest(entityManager.createQuery("SELECT a FROM LabApplication a JOIN FETCH a.course WHERE a.enteredBy = :who AND a.reserved = TRUE AND a.id < :before"
                + " ORDER BY a.id DESC", LabApplication.class).setParameter("who", who.username()), after, SLICE, LabApplication::id);
    }

    /** Whether somebody of that name and birth date was enrolled in this course by others, and has not left. @param proposed by the social services, or else by the lab */
    boolean isEntered(Course course, Contact contact, boolean proposed) {
        return entityManager.createQuery("SELECT COUNT(a) FROM LabApplication a WHERE a.course = :course AND a.enteredBy IS NOT NULL AND a.reserved = :proposed"
                        + " AND a.name = :name AND a.birthDate = :born AND a.state IN :open", Long.class)
                .setParameter("course", course).setParameter("proposed", proposed).setParameter("name", contact.name()).setParameter("born", contact.birthDate())
                .setParameter("open", OPEN).getSingleResult() > 0;
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
