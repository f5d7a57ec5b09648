package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordito.trame.Course;

/** What was found of answers, which documents were asked for, and why enrolments do not count. What was found before an enrolment was sent anew is of other answers. */
@ApplicationScoped
class Checks {

    private static final int MOST = 50_000;
    private static final String NEWEST_LAST = "SELECT c FROM AnswerCheck c, LabApplication a WHERE a.id = c.applicationId AND c.checkedAt >= a.sentAt AND ";

    @Inject
    private EntityManager entityManager;

    @Inject
    private GivenDocuments given;

    /** The newest of each answer of one enrolment that was looked into. */
    Map<Question, AnswerCheck> of(LabApplication application) {
        return newest(entityManager.createQuery(NEWEST_LAST + "a = :application ORDER BY c.id", AnswerCheck.class)
                .setParameter("application", application).setMaxResults(MOST).getResultStream());
    }

    /** The same of everybody who has enrolled in a course and waits for its list, by the enrolment's id. */
    Map<Long, Collection<AnswerCheck>> of(Course course) {
        return entityManager.createQuery(NEWEST_LAST + "a.course = :course AND a.state = :sent ORDER BY c.id", AnswerCheck.class)
                .setParameter("course", course).setParameter("sent", EnrolmentState.SENT).setMaxResults(MOST).getResultStream()
                .collect(Collectors.groupingBy(AnswerCheck::applicationId, Collectors.collectingAndThen(Collectors.toList(), all -> newest(all.stream()).values())));
    }

    private static Map<Question, AnswerCheck> newest(Stream<AnswerCheck> inOrder) {
        return inOrder.collect(Collectors.toMap(AnswerCheck::getQuestion, Function.identity(), (older, newer) -> newer));
    }

    void add(AnswerCheck check) {
        entityManager.persist(check);
    }

    /** What was asked for, by kind. */
    List<DocumentRequest> requests(LabApplication application) {
        return entityManager.createQuery("SELECT r FROM DocumentRequest r WHERE r.applicationId = :application ORDER BY r.kind", DocumentRequest.class)
                .setParameter("application", application.id()).getResultList();
    }

    /** The same, with whether each was given since. */
    List<AskedDocument> asked(LabApplication application) {
        List<GivenDocument> there = given.of(application);
        return requests(application).stream().map(request -> AskedDocument.of(request, there)).toList();
    }

    /** Of all these, by the enrolment's number; none where nothing was asked for. */
    Map<String, List<AskedDocument>> asked(List<LabApplication> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<GivenDocument>> there = given.of(applications);
        Map<Long, String> numbers = applications.stream().collect(Collectors.toMap(LabApplication::id, LabApplication::getNumber));
        return entityManager.createQuery("SELECT r FROM DocumentRequest r WHERE r.applicationId IN :ids", DocumentRequest.class).setParameter("ids", numbers.keySet())
                .getResultStream().collect(Collectors.groupingBy(request -> numbers.get(request.applicationId()),
                        Collectors.mapping(request -> AskedDocument.of(request, there.getOrDefault(request.applicationId(), List.of())), Collectors.toList())));
    }

    Optional<DocumentRequest> request(LabApplication application, DocumentKind kind) {
        return requests(application).stream().filter(request -> request.getKind() == kind).findFirst();
    }

    /** How many documents people in this course still have time to give, and have not. */
    long countAwaited(Course course, LocalDate today) {
        return entityManager.createQuery("SELECT COUNT(r) FROM DocumentRequest r, LabApplication a WHERE a.id = r.applicationId AND a.course = :course AND a.state = :sent"
                        + " AND r.settled IS NULL AND r.until >= :today AND NOT EXISTS (SELECT d.id FROM GivenDocument d WHERE d.application = a AND d.kind = r.kind AND d.givenAt >= r.askedAt)", Long.class)
                .setParameter("course", course).setParameter("sent", EnrolmentState.SENT).setParameter("today", today).getSingleResult();
    }

    void add(DocumentRequest request) {
        entityManager.persist(request);
    }

    void add(Exclusion exclusion) {
        entityManager.persist(exclusion);
    }

    /** The last one, also of an enrolment that counts again; empty if it always did, or that is erased. */
    Optional<Exclusion> exclusion(LabApplication application) {
        return Optional.ofNullable(entityManager.find(Exclusion.class, application.id()));
    }
}
