package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ordito.people.Actor;
import org.ordito.platform.OrditoClock;
import org.ordito.trame.Course;
import org.ordito.trame.CourseDesk;
import org.ordito.trame.enrolment.Participant;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.lessons.LessonDesk;
import org.ordito.trame.lessons.LessonRequest;
import org.ordito.trame.lessons.LessonTime;
import org.ordito.trame.lessons.Room;
import org.ordito.trame.lessons.RoomDesk;
import org.ordito.trame.lessons.WeeklyPattern;
import org.ordito.trame.register.Mark;
import org.ordito.trame.register.Presence;
import org.ordito.trame.register.RegisterDesk;
import org.ordito.trame.register.RegisterLine;
import org.ordito.trame.register.SentMark;

/**
 * Plans the lessons of the demonstration and keeps their registers. Of those who attend, the fifth misses two lessons of five, one
 * of them with a reason: so they are below what the certificate asks for, since a reason does not make up for the hours.
 */
@ApplicationScoped
public class DemoLessons {

    static final String SEWING = "Sala cucito";
    static final String FELT = "Sala feltro";

    private static final int DAYS_TO_WRITE = 2;

    @Inject
    private DemoCast cast;

    @Inject
    private CourseDesk courses;

    @Inject
    private RoomDesk rooms;

    @Inject
    private LessonDesk lessons;

    @Inject
    private RegisterDesk registers;

    void rooms() {
        Actor coordinator = coordinator();
        rooms.add(coordinator, SEWING, 16);
        rooms.add(coordinator, FELT, 12);
        rooms.add(coordinator, "Aula al primo piano", 24);
    }

    /** A lesson on each of these days of the week, from a course’s first day to its last or until its hours are reached; two days are free. */
    void plan(String slug, Set<DayOfWeek> days, int from, int to, String room, String teacher, String subject) {
        Course course = courses.open(coordinator(), slug);
        LocalDate free = course.getStartsOn().plusDays(14);
        WeeklyPattern pattern = new WeeklyPattern(EnumSet.copyOf(days), LocalTime.of(from, 0), LocalTime.of(to, 0), course.getStartsOn(), course.getEndsOn(),
                Set.of(free, free.plusDays(1)));
        List<LessonTime> times = pattern.times().stream().limit(course.getHours() / (to - from)).toList();
        lessons.plan(coordinator(), slug, times, new LessonRequest(code(room), teacher, subject));
    }

    /** Cancels the next lesson. */
    void cancelNext(String slug, String reason) {
        Lesson next = next(slug, 0);
        lessons.cancel(coordinator(), next.getPublicId(), next.getVersion(), reason);
    }

    /** Moves the lesson after the next one into another room. */
    void moveOne(String slug) {
        Lesson lesson = next(slug, 1);
        lessons.move(coordinator(), lesson.getPublicId(), lesson.getVersion(), lesson.getTime(),
                new LessonRequest(code("Aula al primo piano"), lesson.getTeacher(), "Visita di un’artigiana: domande e prove"));
    }

    /** Keeps and closes every register that is due by now, as each teacher would. */
    void keepRegisters(String slug) {
        Instant due = cast.now().minusSeconds(DAYS_TO_WRITE * 86_400L);
        List<Lesson> all = lessons.calendar(coordinator(), slug);
        IntStream.range(0, all.size()).filter(i -> isDue(all.get(i), due)).forEach(i -> keep(all.get(i), i));
    }

    private static boolean isDue(Lesson lesson, Instant due) {
        return !lesson.isCancelled() && !lesson.isHeld() && lesson.getEndsAt().isBefore(due);
    }

    private void keep(Lesson lesson, int index) {
        Actor teacher = cast.named(lesson.getTeacher());
        List<RegisterLine> lines = registers.lines(teacher, lesson.getPublicId());
        registers.keep(teacher, lesson.getPublicId(), IntStream.range(0, lines.size())
                .mapToObj(i -> new SentMark(lines.get(i).participant().publicId(), 0, mark(i, index, lesson))).toList());
        registers.close(teacher, lesson.getPublicId());
    }

    private static Mark mark(int person, int lesson, Lesson of) {
        LocalTime start = of.getStartsAt().atZone(OrditoClock.ROME).toLocalTime();
        return switch (person) {
            case 1 -> lesson % 4 == 1 ? new Mark(Presence.PRESENT, start.plusMinutes(25), null) : Mark.WHOLE;
            case 2 -> lesson % 5 == 2 ? new Mark(Presence.ABSENT, null, null) : Mark.WHOLE;
            case 3 -> lesson % 6 == 3 ? new Mark(Presence.JUSTIFIED, null, null) : lesson % 3 == 1 ? new Mark(Presence.PRESENT, null, start.plusMinutes(120)) : Mark.WHOLE;
            case 4 -> lesson % 5 == 3 ? new Mark(Presence.JUSTIFIED, null, null) : lesson % 5 == 4 ? new Mark(Presence.ABSENT, null, null) : Mark.WHOLE;
            default -> Mark.WHOLE;
        };
    }

    /** The teacher corrects the first register: somebody had come late. */
    void correctOne(String slug) {
        Lesson first = lessons.calendar(coordinator(), slug).stream().filter(Lesson::isHeld).findFirst().orElseThrow();
        Actor teacher = cast.named(first.getTeacher());
        RegisterLine line = registers.lines(teacher, first.getPublicId()).get(0);
        Participant person = line.participant();
        LocalTime start = first.getStartsAt().atZone(OrditoClock.ROME).toLocalTime();
        registers.correct(teacher, first.getPublicId(), person.publicId(), line.getVersion(), new Mark(Presence.PRESENT, start.plusMinutes(30), null),
                "L’autobus era in ritardo: l’orario di arrivo non era stato scritto.");
    }

    private Lesson next(String slug, int place) {
        return lessons.calendar(coordinator(), slug).stream().filter(lesson -> lesson.getStartsAt().isAfter(cast.now()) && !lesson.isCancelled())
                .skip(place).findFirst().orElseThrow();
    }

    private String code(String room) {
        return rooms.all(coordinator()).stream().filter(each -> each.getName().equals(room)).map(Room::getCode).findFirst().orElseThrow();
    }

    private Actor coordinator() {
        return cast.named("laboratorio");
    }
}
