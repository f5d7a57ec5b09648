package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.LabScene.COORDINATOR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.BegunCourse.Running;
import org.ordito.people.Actor;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Slice;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.lessons.LessonDesk;
import org.ordito.trame.lessons.LessonRequest;
import org.ordito.trame.lessons.LessonTime;
import org.ordito.trame.lessons.OpenRegistersDesk;
import org.ordito.trame.register.AttendanceDesk;
import org.ordito.trame.register.Mark;
import org.ordito.trame.register.Presence;
import org.ordito.trame.register.RegisterDesk;
import org.ordito.trame.register.SentMark;

/** A calendar that changes, as server and database carry it: who is told of what, what becomes of marks, and registers that stay open. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class LessonChangesIT {

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
    private LessonDesk lessons;

    @Inject
    private OpenRegistersDesk open;

    @Inject
    private RegisterDesk registers;

    @Inject
    private AttendanceDesk attendance;

    @Test
    void ofNewLessonsAndOfEachChangeThoseAreToldWhomItConcerns() throws Exception {
        Actor teacher = lab.teacher();
        Actor colleague = lab.teacher();
        Running running = begun.course(teacher, 1);
        Actor learner = running.people().get(0);
        assertThat(told(running, learner, "Una nuova lezione%")).as("of the first").isEqualTo(1);
        LocalDate first = day(running);
        String room = lab.room();
        lessons.plan(COORDINATOR, running.slug(), List.of(at(first.plusDays(1), 15, 19), at(first.plusDays(2), 15, 19)), new LessonRequest(room, teacher.username(), "Next"));
        assertThat(told(running, learner, "Nuove lezioni%")).as("one message of all").isEqualTo(1);
        assertThat(told(running, teacher, "Lezioni per te%")).isEqualTo(1);

        Lesson second = lessons.calendar(COORDINATOR, running.slug()).get(1);
        lessons.move(COORDINATOR, second.getPublicId(), second.getVersion(), second.getTime(), new LessonRequest(room, colleague.username(), "Next"));
        assertThat(told(running, learner, "Lezione spostata%")).as("it is where it was").isZero();
        assertThat(told(running, teacher, "Una lezione passa%")).isEqualTo(1);
        assertThat(told(running, colleague, "Una lezione per te%")).isEqualTo(1);

        Lesson given = lessons.calendar(COORDINATOR, running.slug()).get(1);
        lessons.move(COORDINATOR, given.getPublicId(), given.getVersion(), at(first.plusDays(1), 9, 13), new LessonRequest(room, colleague.username(), "Next"));
        assertThat(told(running, learner, "Lezione spostata%")).isEqualTo(1);
        assertThat(told(running, colleague, "Lezione spostata%")).isEqualTo(1);
        assertThat(told(running, teacher, "Lezione spostata%")).isZero();
    }

    @Test
    void whatWasMarkedBeforeTheTimesChangedCountsByTheNewOnes() throws Exception {
        Actor teacher = lab.teacher();
        Running running = begun.course(teacher, 2);
        LocalDate day = day(running);
        registers.keep(teacher, running.lesson(), List.of(new SentMark(running.ids().get(0), 0, Mark.WHOLE),
                new SentMark(running.ids().get(1), 0, new Mark(Presence.PRESENT, LocalTime.of(15, 30), null))));
        assertThatThrownBy(() -> move(running, teacher, at(day, 16, 19))).hasMessage("lessons.marks-outside");
        move(running, teacher, at(day, 15, 18));

        registers.keep(teacher, running.lesson(), List.of(new SentMark(running.ids().get(0), 0, Mark.WHOLE)));
        registers.close(teacher, running.lesson());
        assertThat(attendance.own(running.people().get(0), begun.of(running))).matches(rate -> rate.attended() == 180 && rate.held() == 180);
        assertThat(attendance.own(running.people().get(1), begun.of(running)).attended()).isEqualTo(150);
    }

    @Test
    void aRegisterThatStaysOpenIsOnTheListAndItsTeacherIsRemindedOnce() throws Exception {
        Actor teacher = lab.teacher();
        Running running = begun.course(teacher, 1);
        assertThat(late()).extracting(Lesson::getPublicId).doesNotContain(running.lesson());
        scene.moveClockPast(lessons.open(COORDINATOR, running.lesson()).getStartsAt().plus(Duration.ofDays(3)));

        assertThat(late()).extracting(Lesson::getPublicId).contains(running.lesson());
        assertThat(open.count(COORDINATOR)).isEqualTo(late().size());
        assertThatThrownBy(() -> open.late(teacher, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> open.remind(COORDINATOR)).isInstanceOf(NotAllowed.class);
        open.remind(Actor.SYSTEM);
        open.remind(Actor.SYSTEM);
        assertThat(told(running, teacher, "Un registro da chiudere%")).isEqualTo(1);
        move(running, teacher, at(day(running), 14, 18));
        assertThat(told(running, teacher, "Lezione spostata%")).as("of what is over").isZero();
        open.remind(Actor.SYSTEM);
        assertThat(told(running, teacher, "Un registro da chiudere%")).as("of the time it has now").isEqualTo(2);

        registers.keep(teacher, running.lesson(), List.of(new SentMark(running.ids().get(0), 0, Mark.WHOLE)));
        registers.close(teacher, running.lesson());
        assertThat(late()).extracting(Lesson::getPublicId).doesNotContain(running.lesson());
    }

    /** All slices, one after the other. */
    private List<Lesson> late() {
        List<Lesson> all = new ArrayList<>();
        Slice<Lesson> slice = open.late(COORDINATOR, null);
        all.addAll(slice.items());
        while (slice.next() != null) {
            slice = open.late(COORDINATOR, slice.next());
            all.addAll(slice.items());
        }
        return all;
    }

    private void move(Running running, Actor teacher, LessonTime time) {
        Lesson lesson = lessons.open(COORDINATOR, running.lesson());
        lessons.move(COORDINATOR, running.lesson(), lesson.getVersion(), time, new LessonRequest(lesson.getRoom().getCode(), teacher.username(), "First"));
    }

    private LocalDate day(Running running) {
        return RomeTime.dayOf(lessons.open(COORDINATOR, running.lesson()).getStartsAt());
    }

    private static LessonTime at(LocalDate day, int from, int to) {
        return LessonTime.of(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private long told(Running running, Actor who, String subject) {
        return rows.number("SELECT COUNT(*) FROM outbox_message WHERE about = ? AND username = ? AND subject LIKE ?", running.slug(), who.username(), subject);
    }
}
