package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.LabScene.COORDINATOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.BegunCourse.Running;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.trame.CourseState;
import org.ordito.trame.completion.CertificateDesk;
import org.ordito.trame.completion.OpinionDesk;
import org.ordito.trame.followup.LeavingDesk;
import org.ordito.trame.followup.ParticipantRecord;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.lessons.LessonDesk;
import org.ordito.trame.lessons.LessonRequest;
import org.ordito.trame.lessons.LessonTime;
import org.ordito.trame.register.AttendanceDesk;
import org.ordito.trame.register.Mark;
import org.ordito.trame.register.MarkOutcome.Kind;
import org.ordito.trame.register.Presence;
import org.ordito.trame.register.RegisterDesk;
import org.ordito.trame.register.SentMark;

/** Lessons and registers as server and database carry them: a room's hour is given once, and a mark that comes twice stands once. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class LessonsIT {

    private static final Mark ABSENT = new Mark(Presence.ABSENT, null, null);

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private LabScene lab;

    @Inject
    private BegunCourse begun;

    @Inject
    private Rows rows;

    @Inject
    private AtOnce both;

    @Inject
    private LessonDesk lessons;

    @Inject
    private RegisterDesk registers;

    @Inject
    private AttendanceDesk attendance;

    @Inject
    private CertificateDesk certificates;

    @Inject
    private OpinionDesk opinions;

    @Inject
    private LeavingDesk leaving;

    @Inject
    private Clock clock;

    @Test
    void twoWhoWantTheSameRoomAtTheSameHourGetItOnce() throws Exception {
        String room = lab.room();
        String one = lab.publishedCourse(2);
        String other = lab.publishedCourse(2);
        String teacher = lab.teacher().username();
        String colleague = lab.teacher().username();

        assertThat(both.refused(planning(one, room, teacher, 15, 19), planning(other, room, colleague, 18, 20))).isEqualTo(1);

        assertThat(lessons.calendar(COORDINATOR, one).size() + lessons.calendar(COORDINATOR, other).size()).isEqualTo(1);
        assertThatThrownBy(() -> planning(one, room, lab.teacher().username(), 18, 19).call()).isInstanceOf(RuleViolation.class);
        planning(one, room, lab.teacher().username(), 20, 21).call();
    }

    @Test
    void twoWhoWantTheSameTeacherAtTheSameHourGetThemOnce() throws Exception {
        String teacher = lab.teacher().username();
        String one = lab.publishedCourse(2);
        String other = lab.publishedCourse(2);

        assertThat(both.refused(planning(one, lab.room(), teacher, 15, 19), planning(other, lab.room(), teacher, 15, 19))).isEqualTo(1);
        assertThat(rows.count("lab_taken", "what = ?", "teacher:" + teacher)).isEqualTo(16);
    }

    @Test
    void whoMovesOrCancelsFreesTheRoomAndWhatFailsTakesNothing() throws Exception {
        String room = lab.room();
        String course = lab.publishedCourse(2);
        String teacher = lab.teacher().username();
        planning(course, room, teacher, 15, 19).call();
        Lesson lesson = lessons.calendar(COORDINATOR, course).get(0);

        lessons.move(COORDINATOR, lesson.getPublicId(), lesson.getVersion(), time(9, 11), new LessonRequest(room, teacher, "Moved"));
        assertThatThrownBy(() -> lessons.move(COORDINATOR, lesson.getPublicId(), lesson.getVersion(), time(10, 12), new LessonRequest(room, teacher, "Again")))
                .isInstanceOf(StaleEdit.class);
        planning(lab.publishedCourse(2), room, teacher, 15, 19).call();
        Lesson moved = lessons.calendar(COORDINATOR, course).get(0);
        assertThatThrownBy(() -> lessons.move(COORDINATOR, lesson.getPublicId(), moved.getVersion(), time(16, 17), new LessonRequest(room, teacher, "Back")))
                .hasMessageContaining("lessons.room-taken");
        assertThat(rows.count("lab_taken", "lesson_id = ?", lesson.id())).as("still where it was").isEqualTo(24);

        lessons.cancel(COORDINATOR, lesson.getPublicId(), moved.getVersion(), "No light");
        assertThat(rows.count("lab_taken", "lesson_id = ?", lesson.id())).isZero();
    }

    @Test
    void aMarkThatComesTwiceStandsOnceAndNobodyIsWrittenOver() throws Exception {
        Actor teacher = lab.teacher();
        Running running = begun.course(teacher, 2);
        String lesson = running.lesson();
        List<SentMark> marks = running.ids().stream().map(id -> new SentMark(id, 0, Mark.WHOLE)).toList();
        Callable<?> send = () -> registers.keep(teacher, lesson, marks);

        assertThat(both.refused(send, send)).as("the same marks twice at once").isZero();
        assertThat(registers.keep(teacher, lesson, marks)).as("and once more").allMatch(outcome -> outcome.kind() == Kind.KEPT && outcome.version() == 1);
        assertThat(rows.number("SELECT COUNT(*) FROM lab_attendance a JOIN lab_lesson l ON l.id = a.lesson_id WHERE l.public_id = ?", lesson)).isEqualTo(2);

        String first = running.ids().get(0);
        Actor leader = new Actor(Scene.unique("coordinator"), "A coordinator", Set.of(Role.LAB_COORDINATOR));
        scene.giveAccount(leader);
        assertThat(registers.keep(leader, lesson, List.of(new SentMark(first, 1, ABSENT))).get(0).kind()).isEqualTo(Kind.KEPT);
        assertThat(registers.keep(teacher, lesson, List.of(new SentMark(first, 1, new Mark(Presence.JUSTIFIED, null, null)))).get(0))
                .matches(outcome -> outcome.kind() == Kind.CONFLICT && outcome.version() == 2 && outcome.mark().equals(ABSENT));
        assertThat(registers.lines(teacher, lesson).stream().filter(line -> line.participant().publicId().equals(first))).allMatch(line -> line.getMark().equals(ABSENT));
        assertThat(registers.keep(teacher, lesson, List.of(new SentMark("TRAME-1999-0001", 0, Mark.WHOLE))).get(0).kind()).isEqualTo(Kind.REFUSED);
        assertThatThrownBy(() -> registers.keep(lab.teacher(), lesson, marks)).as("another teacher").isInstanceOf(NotAllowed.class);
    }

    @Test
    void aClosedRegisterIsCorrectedWithAReasonThatStays() throws Exception {
        Actor teacher = lab.teacher();
        Running running = begun.course(teacher, 2);
        String lesson = running.lesson();
        String first = running.ids().get(0);
        registers.keep(teacher, lesson, List.of(new SentMark(first, 0, Mark.WHOLE)));
        assertThatThrownBy(() -> registers.close(teacher, lesson)).hasMessageContaining("lessons.unmarked");
        registers.keep(teacher, lesson, List.of(new SentMark(running.ids().get(1), 0, ABSENT)));
        Callable<?> close = () -> {
            registers.close(teacher, lesson);
            return null;
        };
        assertThat(both.refused(close, close)).isZero();

        assertThat(registers.keep(teacher, lesson, List.of(new SentMark(first, 1, ABSENT))).get(0).problem()).isEqualTo("lessons.register-closed");
        assertThatThrownBy(() -> registers.correct(teacher, lesson, first, 1, ABSENT, " ")).hasMessageContaining("lessons.correction-reason");
        registers.correct(teacher, lesson, first, 1, ABSENT, "Written by mistake");
        assertThatThrownBy(() -> registers.correct(teacher, lesson, "TRAME-1999-0001", 0, ABSENT, "Nobody here")).hasMessageContaining("lessons.nobody");
        assertThatThrownBy(() -> registers.correct(teacher, lesson, first, 1, Mark.WHOLE, "Back")).isInstanceOf(StaleEdit.class);

        assertThat(registers.corrections(teacher, lesson)).hasSize(1)
                .allMatch(correction -> correction.getBefore().equals(Mark.WHOLE) && correction.getAfter().equals(ABSENT) && correction.getReason().equals("Written by mistake"));
        assertThat(attendance.own(running.people().get(0), begun.of(running)).attended()).isZero();
    }

    @Test
    void whoHasLeftIsInNoRegisterAfterTheirLastDayAndKeepsTheirHours() throws Exception {
        Actor teacher = lab.teacher();
        Running running = begun.course(teacher, 3);
        LocalDate first = RomeTime.dayOf(clock.instant());
        lessons.plan(COORDINATOR, running.slug(), List.of(LessonTime.of(first.plusDays(1), LocalTime.of(15, 0), LocalTime.of(19, 0)), LessonTime.of(first.plusDays(9), LocalTime.of(15, 0),
                LocalTime.of(19, 0))), new LessonRequest(lab.room(), teacher.username(), "Next"));
        List<Lesson> planned = lessons.calendar(COORDINATOR, running.slug());
        registers.keep(teacher, running.lesson(), List.of(new SentMark(running.ids().get(0), 0, Mark.WHOLE), new SentMark(running.ids().get(1), 0, ABSENT),
                new SentMark(running.ids().get(2), 0, ABSENT)));
        registers.close(teacher, running.lesson());
        scene.eventually("the course runs", () -> begun.of(running).getState() == CourseState.RUNNING);
        leaves(running, 0);
        leaves(running, 1);

        scene.moveClockPast(planned.get(1).getStartsAt());
        String second = planned.get(1).getPublicId();
        assertThat(registers.lines(teacher, second)).extracting(line -> line.participant().publicId()).containsExactly(running.ids().get(2));
        assertThat(registers.keep(teacher, second, List.of(new SentMark(running.ids().get(0), 0, Mark.WHOLE))).get(0).problem()).isEqualTo("lessons.nobody");
        registers.keep(teacher, second, List.of(new SentMark(running.ids().get(2), 0, ABSENT)));
        registers.close(teacher, second);
        assertThat(registers.lines(teacher, running.lesson())).as("before they left").hasSize(3);
        assertThat(attendance.ownLessons(running.people().get(0), begun.of(running))).hasSize(1);
        assertThat(attendance.own(running.people().get(0), begun.of(running)).attended()).isEqualTo(240);

        lessons.cancel(COORDINATOR, planned.get(2).getPublicId(), planned.get(2).getVersion(), "No light");
        assertThat(told(running, 0, "Lezione annullata%")).isZero();
        assertThat(told(running, 2, "Lezione annullata%")).isEqualTo(1);
        whenItEndsWhoHasLeftIsToldOfACertificateAlone(running);
    }

    private void whenItEndsWhoHasLeftIsToldOfACertificateAlone(Running running) throws Exception {
        scene.moveClockPast(RomeTime.startOf(begun.of(running).getEndsOn().plusDays(1)));
        scene.eventually("those who stayed are asked", () -> opinions.openUntil(running.people().get(2), begun.of(running)).isPresent());
        assertThat(opinions.openUntil(running.people().get(0), begun.of(running))).as("who has left").isEmpty();
        assertThat(certificates.issue(COORDINATOR, running.slug())).as("enough hours before they left").isEqualTo(1);
        scene.eventually("who stayed is told", () -> told(running, 2, "Fine del corso%") == 1);
        assertThat(told(running, 1, "Fine del corso%")).isZero();
        assertThat(told(running, 0, "Il tuo attestato%")).isEqualTo(1);
    }

    private void leaves(Running running, int person) {
        leaving.leave(running.people().get(person), ParticipantRecord.numberFor(running.numbers().get(person)));
    }

    private long told(Running running, int person, String subject) {
        return rows.number("SELECT COUNT(*) FROM outbox_message WHERE about = ? AND username = ? AND subject LIKE ?", running.slug(), running.people().get(person).username(), subject);
    }

    private Callable<?> planning(String course, String room, String teacher, int from, int to) {
        return () -> lessons.plan(COORDINATOR, course, List.of(time(from, to)), new LessonRequest(room, teacher, "A lesson"));
    }

    /** On the day on which every course of this test may have lessons. */
    private LessonTime time(int from, int to) {
        return LessonTime.of(RomeTime.dayOf(clock.instant()).plusDays(50), LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
