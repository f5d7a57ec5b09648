package org.ordito.trame.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ordito.trame.Course;
import org.ordito.trame.CourseState;
import org.ordito.trame.LabTerms;
import org.ordito.trame.LabTermsRow;
import org.ordito.trame.enrolment.EnrolmentState;
import org.ordito.trame.enrolment.Participant;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.register.Rates;

/** How everybody attends the courses that run, read with a few statements for all of them. */
@ApplicationScoped
class Attending {

    private static final int COURSES = 50;
    private static final int MOST = 5_000;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ContactNotes notes;

    @Inject
    private LabTermsRow terms;

    /** What stands in the closed registers of one person. @param lastThere the last lesson they came to; null for none */
    private record Attended(int minutes, Instant lastThere) {

        static final Attended NOTHING = new Attended(0, null);
    }

    /** One enrolment in a course that runs. */
    private record Seat(Course course, Participant person, String phone) {
    }

    /** Everybody who is at risk, the gravest first. */
    List<PersonAtRisk> atRisk() {
        List<Course> courses = entityManager.createQuery("SELECT c FROM Course c WHERE c.state = :running ORDER BY c.dates.startsOn, c.id", Course.class)
                .setParameter("running", CourseState.RUNNING).setMaxResults(COURSES).getResultList();
        if (courses.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Lesson>> lessons = lessons(courses);
        Map<Long, Attended> attended = attended(courses);
        LabTerms now = terms.get();
        List<PersonAtRisk> atRisk = new ArrayList<>();
        for (Seat seat : seats(courses)) {
            DropoutRisk risk = risk(seat.course(), lessons.getOrDefault(seat.course().id(), List.of()), attended.getOrDefault(seat.person().id(), Attended.NOTHING), now);
            if (risk.isRisk()) {
                atRisk.add(new PersonAtRisk(seat.course(), seat.person(), seat.phone(), risk, null));
            }
        }
        Map<Long, ContactNote> latest = notes.latest(atRisk.stream().map(one -> one.person().id()).toList());
        return atRisk.stream().map(one -> new PersonAtRisk(one.course(), one.person(), one.phone(), one.risk(), latest.get(one.person().id())))
                .sorted(PersonAtRisk.GRAVEST).toList();
    }

    private static DropoutRisk risk(Course course, List<Lesson> lessons, Attended attended, LabTerms terms) {
        int missed = (int) lessons.stream().filter(Lesson::isHeld)
                .filter(lesson -> attended.lastThere() == null || lesson.getStartsAt().isAfter(attended.lastThere())).count();
        List<Integer> ahead = lessons.stream().filter(lesson -> !lesson.isHeld()).map(lesson -> lesson.getTime().minutes()).toList();
        return new DropoutRisk(Rates.rate(course, lessons, attended.minutes()), missed, ahead, terms);
    }

    /** Those that are not cancelled, by the course's id. */
    private Map<Long, List<Lesson>> lessons(List<Course> courses) {
        return entityManager.createQuery("SELECT l FROM Lesson l WHERE l.course IN :courses AND l.cancelledReason IS NULL ORDER BY l.startsAt", Lesson.class)
                .setParameter("courses", courses).setMaxResults(MOST).getResultStream().collect(Collectors.groupingBy(lesson -> lesson.getCourse().id()));
    }

    /** Whoever takes part and has not left, with a telephone to call them. */
    private List<Seat> seats(List<Course> courses) {
        Map<Long, Course> byId = courses.stream().collect(Collectors.toMap(Course::id, course -> course));
        return entityManager.createQuery("SELECT a.course.id, a.id, a.number, a.publicId, a.name, a.applicant, a.email, a.language, a.phone FROM LabApplication a"
                        + " WHERE a.course IN :courses AND a.state = :enrolled ORDER BY a.name, a.id", Object[].class)
                .setParameter("courses", courses).setParameter("enrolled", EnrolmentState.ENROLLED).setMaxResults(MOST).getResultStream()
                .map(row -> new Seat(byId.get((Long) row[0]), new Participant((Long) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5],
                        (String) row[6], (Locale) row[7], null), (String) row[8])).toList();
    }

    /** By the enrolment's id. */
    private Map<Long, Attended> attended(List<Course> courses) {
        String ids = courses.stream().map(course -> String.valueOf(course.id())).collect(Collectors.joining(", "));
        List<?> rows = entityManager.createNativeQuery("SELECT a.application_id, SUM(a.minutes),"
                + " DATE_FORMAT(MAX(CASE WHEN a.presence = 'PRESENT' THEN l.starts_at END), '%Y-%m-%dT%H:%i:%s') FROM lab_attendance a"
                + " JOIN lab_lesson l ON l.id = a.lesson_id WHERE l.course_id IN (" + ids + ") AND l.register_closed_at IS NOT NULL"
                + " AND l.cancelled_reason IS NULL GROUP BY a.application_id").getResultList();
        return rows.stream().map(row -> (Object[]) row).collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), Attending::read));
    }

    private static Attended read(Object[] row) {
        return new Attended(((Number) row[1]).intValue(), row[2] == null ? null : LocalDateTime.parse(String.valueOf(row[2])).toInstant(ZoneOffset.UTC));
    }
}
