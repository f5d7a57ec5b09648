package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.LabScene.COORDINATOR;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.LabScene.Learners;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RomeTime;
import org.ordito.platform.StaleEdit;
import org.ordito.trame.Course;
import org.ordito.trame.CourseCorrection;
import org.ordito.trame.CourseDesk;
import org.ordito.trame.CourseState;
import org.ordito.trame.CourseText;
import org.ordito.trame.correction.CorrectionDesk;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.EnrolmentState;
import org.ordito.trame.lessons.LessonDesk;
import org.ordito.trame.lessons.LessonRequest;
import org.ordito.trame.lessons.LessonTime;

/** A published course is corrected as server, engine and database carry it: its seats, its days, its timers, and who is told. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class CourseCorrectionsIT {

    private static final String REASON = "The caretaker is ill";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private LabScene lab;

    @Inject
    private Rows rows;

    @Inject
    private AtOnce both;

    @Inject
    private CourseDesk courses;

    @Inject
    private CorrectionDesk corrections;

    @Inject
    private EnrolmentDesk enrolments;

    @Inject
    private LessonDesk lessons;

    @Test
    void seatsMoreAreOfferedAtOnceAndEverybodyIsToldOfTheNewPlaceButNotWhy() throws Exception {
        Learners listed = lab.listed(2, 4);
        String slug = listed.course();
        assertThatThrownBy(() -> correct(slug, 1, course(slug).getStartsOn(), course(slug).getEndsOn())).hasMessage("course.seats-taken");
        CourseCorrection correction = correction(slug, "Via del Fuso 3", 3, course(slug).getStartsOn(), course(slug).getEndsOn());
        int read = course(slug).getVersion();

        assertThat(corrections.preview(COORDINATOR, slug, read, correction)).extracting(change -> change.field()).containsExactly("place", "seats");
        assertThat(course(slug).getSeats()).as("after the preview").isEqualTo(2);
        assertThatThrownBy(() -> corrections.correct(listed.people().get(0), slug, read, correction, REASON)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> corrections.correct(COORDINATOR, slug, read, correction, " ")).hasMessage("course.correction-reason");
        corrections.correct(COORDINATOR, slug, read, correction, REASON);

        assertThat(listed.numbers()).extracting(number -> enrolments.open(COORDINATOR, number).getState())
                .containsExactlyInAnyOrder(EnrolmentState.OFFERED, EnrolmentState.OFFERED, EnrolmentState.OFFERED, EnrolmentState.WAITING);
        assertThat(course(slug).getSeatsTaken()).isEqualTo(3);
        assertThat(rows.count("outbox_message", "about = ? AND subject LIKE 'È cambiato qualcosa%' AND body LIKE '%Via del Fuso 3 (prima: The lab)%'", slug)).isEqualTo(4);
        assertThat(rows.count("outbox_message", "body LIKE ?", "%" + REASON + "%")).isZero();
        assertThat(rows.count("audit_event", "subject = ? AND action = 'course.corrected' AND detail = 'place, seats: " + REASON + "'", slug)).isEqualTo(1);
    }

    @Test
    void twoWhoCorrectAtTheSameMomentDoNotUndoEachOther() throws Exception {
        String slug = lab.publishedCourse(2);
        Course read = course(slug);

        assertThat(both.refused(correcting(slug, read, "Via del Fuso 3"), correcting(slug, read, "Via della Spola 9"))).isEqualTo(1);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'course.corrected'", slug)).isEqualTo(1);
        assertThatThrownBy(() -> correcting(slug, read, "Via del Telaio 7").call()).isInstanceOf(StaleEdit.class);
    }

    @Test
    void theCourseStartsAndEndsOnItsNewDaysAndLessonsAreMadeUpForAfterTheOldEnd() throws Exception {
        String slug = lab.learners(1).course();
        LocalDate starts = course(slug).getStartsOn().plusDays(7);
        LocalDate ends = course(slug).getEndsOn();
        correct(slug, 1, starts, ends);
        assertThat(timersAt(slug, starts)).as("timers on the new first day").isEqualTo(1);
        scene.moveClockPast(RomeTime.startOf(starts));
        scene.eventually("the course runs", () -> course(slug).getState() == CourseState.RUNNING);

        assertThatThrownBy(() -> plan(slug, ends.plusDays(4))).hasMessage("lessons.outside-course");
        correct(slug, 1, starts, ends.plusDays(5));
        plan(slug, ends.plusDays(4));
        assertThatThrownBy(() -> correct(slug, 1, starts, ends)).hasMessage("course.lesson-outside");
        assertThat(course(slug).getEndsOn()).as("after what was refused").isEqualTo(ends.plusDays(5));
        assertThat(timersAt(slug, ends.plusDays(6))).as("timers after the new last day").isEqualTo(1);
        scene.moveClockPast(RomeTime.startOf(ends.plusDays(6)));
        scene.eventually("the course has ended", () -> course(slug).getState() == CourseState.ENDED);
    }

    private long timersAt(String slug, LocalDate day) {
        return rows.number("SELECT COUNT(*) FROM ACT_RU_JOB j JOIN ACT_RU_EXECUTION e ON e.ID_ = j.PROCESS_INSTANCE_ID_ WHERE e.BUSINESS_KEY_ = ? AND j.DUEDATE_ = '"
                + RomeTime.startOf(day).atOffset(ZoneOffset.UTC).toLocalDateTime() + "'", slug);
    }

    private void plan(String slug, LocalDate day) throws Exception {
        lessons.plan(COORDINATOR, slug, List.of(LessonTime.of(day, LocalTime.of(15, 0), LocalTime.of(17, 0))),
                new LessonRequest(lab.room(), lab.teacher().username(), "Made up for"));
    }

    private Callable<?> correcting(String slug, Course read, String place) {
        return () -> {
            corrections.correct(COORDINATOR, slug, read.getVersion(), correction(slug, place, 2, read.getStartsOn(), read.getEndsOn()), REASON);
            return null;
        };
    }

    private void correct(String slug, int seats, LocalDate starts, LocalDate ends) {
        corrections.correct(COORDINATOR, slug, course(slug).getVersion(), correction(slug, course(slug).getPlace(), seats, starts, ends), REASON);
    }

    private CourseCorrection correction(String slug, String place, int seats, LocalDate starts, LocalDate ends) {
        CourseText now = course(slug).getText();
        return new CourseCorrection(new CourseText(now.title(), now.summary(), now.content(), now.forWhom(), place, now.timetable()), course(slug).getHours(), seats,
                starts, ends);
    }

    private Course course(String slug) {
        return courses.open(COORDINATOR, slug);
    }
}
