package org.ordito.trame.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordito.platform.StaleEdit;
import org.ordito.trame.Course;
import org.ordito.trame.CoursesMade;

class LessonTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private final Course course = CoursesMade.from(FIRST);
    private final Room room = new Room("Sala cucito", 12);

    @Test
    void aLessonIsOnADayOfItsCourse() {
        assertThat(lesson(FIRST).getStartsAt()).isEqualTo(Instant.parse("2026-12-01T14:00:00Z"));
        assertThatThrownBy(() -> lesson(FIRST.minusDays(1))).hasMessage("lessons.outside-course");
        assertThatThrownBy(() -> lesson(FIRST.plusMonths(2).plusDays(1))).hasMessage("lessons.outside-course");
    }

    @Test
    void whatWasHeldOrCancelledIsMovedNoMore() {
        Lesson held = lesson(FIRST);
        held.closeRegister(NOW);
        assertThatThrownBy(() -> held.move(0, time(FIRST.plusDays(1)), room, "docente", "Cucire")).hasMessage("lessons.register-closed");
        assertThatThrownBy(() -> held.cancel(0, "Ill")).hasMessage("lessons.register-closed");

        Lesson cancelled = lesson(FIRST);
        assertThatThrownBy(() -> cancelled.cancel(0, " ")).hasMessage("lessons.reason");
        cancelled.cancel(0, "Ill");
        assertThatThrownBy(() -> cancelled.closeRegister(NOW)).hasMessage("lessons.cancelled");
    }

    @Test
    void whoMovesWithoutHavingSeenTheLastMoveIsTold() {
        assertThatThrownBy(() -> lesson(FIRST).move(3, time(FIRST), room, "docente", "Cucire")).isInstanceOf(StaleEdit.class);
    }

    @Test
    void aRoomOutOfUseKeepsItsLessonsAndTakesNoOthers() {
        Lesson lesson = lesson(FIRST);
        room.change(0, "Sala cucito", 12, false);

        lesson.move(0, time(FIRST.plusDays(1)), room, "docente", "Cucire");
        assertThatThrownBy(() -> lesson(FIRST)).hasMessage("lessons.room-out-of-use");
    }

    @Test
    void calendarsReadEveryLessonWithItsStateAndNoLineIsTooLong() {
        Lesson moved = lesson(FIRST);
        moved.move(0, time(FIRST.plusDays(1)), room, "docente", "La macchina da cucire, l’ago e il filo; e poi una lunga prova su stoffe diverse");
        Lesson cancelled = lesson(FIRST.plusDays(2));
        cancelled.cancel(0, "Ill");

        String ics = IcsCalendar.of(course, List.of(moved, cancelled), NOW);

        assertThat(ics.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VCALENDAR")
                .contains("SEQUENCE:1", "DTSTART:20261202T140000Z", "DTEND:20261202T180000Z", "STATUS:CONFIRMED", "STATUS:CANCELLED", "DTSTAMP:20261126T090000Z");
        assertThat(ics.replace("\r\n ", "")).contains("SUMMARY:Sartoria\\; base\\, uno: La macchina da cucire\\, l’ago e il filo\\; e poi una lunga prova su stoffe diverse")
                .doesNotContain("docente");
    }

    private Lesson lesson(LocalDate day) {
        return new Lesson(course, time(day), room, "docente", "Cucire");
    }

    private static LessonTime time(LocalDate day) {
        return LessonTime.of(day, LocalTime.of(15, 0), LocalTime.of(19, 0));
    }
}
