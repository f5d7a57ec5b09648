package org.ordito.trame.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.ordito.notifications.Outbox;
import org.ordito.people.People;
import org.ordito.platform.Words;
import org.ordito.trame.enrolment.Participants;

/** What is written to learners and teachers when lessons are planned, moved, given to somebody else or cancelled. */
@ApplicationScoped
class LessonMessages {

    private static final String MINE = "/app/trame/my-lessons.xhtml";

    @Inject
    private Participants participants;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    /** @param ahead planned together for one course and teacher, in their order; one message tells of all of them */
    void planned(List<Lesson> ahead) {
        if (!ahead.isEmpty()) {
            Lesson first = ahead.get(0);
            participants.tell(first.getCourse(), "lessons.mail.planned", added(first, ahead.size(), days(first)));
            tellTeacher(first.getTeacher(), first, "lessons.mail.given", added(first, ahead.size(), Words.link(MINE)));
        }
    }

    /** Learners are told of another time or room, and not of another teacher. @param before what it was until now */
    void changed(Lesson lesson, LessonTime before, Room roomBefore, String teacherBefore) {
        boolean isElsewhere = !before.equals(lesson.getTime()) || roomBefore != lesson.getRoom();
        Object[] words = words(lesson, before.from());
        if (isElsewhere) {
            participants.tell(lesson.getCourse(), "lessons.mail.moved", words);
        }
        if (!teacherBefore.equals(lesson.getTeacher())) {
            tellTeacher(teacherBefore, lesson, "lessons.mail.given-away", lesson.getCourse().getTitle(), Words.minute(before.from()), Words.link(MINE));
            tellTeacher(lesson.getTeacher(), lesson, "lessons.mail.given", added(lesson, 1, Words.link(MINE)));
        } else if (isElsewhere) {
            tellTeacher(lesson.getTeacher(), lesson, "lessons.mail.moved", words);
        }
    }

    void cancelled(Lesson lesson) {
        Object[] words = words(lesson, lesson.getStartsAt());
        participants.tell(lesson.getCourse(), "lessons.mail.cancelled", words);
        tellTeacher(lesson.getTeacher(), lesson, "lessons.mail.cancelled", words);
    }

    /** Its register is still open some days after it. */
    void registerOpen(Lesson lesson) {
        tellTeacher(lesson.getTeacher(), lesson, "lessons.mail.register-open", lesson.getCourse().getTitle(), Words.minute(lesson.getStartsAt()),
                Words.link("/app/trame/register.xhtml?lesson=" + lesson.getPublicId()));
    }

    private static Object[] words(Lesson lesson, Instant before) {
        return new Object[] {lesson.getCourse().getTitle(), Words.minute(before), Words.minute(lesson.getStartsAt()), lesson.getRoom().getName(), lesson.getSubject(),
                lesson.isCancelled() ? lesson.getCancelledReason() : "", days(lesson)};
    }

    private static Object[] added(Lesson first, int many, Words link) {
        return new Object[] {first.getCourse().getTitle(), many, Words.minute(first.getStartsAt()), first.getRoom().getName(), first.getSubject(), link};
    }

    private static Words days(Lesson lesson) {
        return Words.link("/trame/corsi/" + lesson.getCourse().getSlug() + "#lezioni");
    }

    private void tellTeacher(String account, Lesson lesson, String key, Object... words) {
        people.find(account).ifPresent(teacher -> outbox.send(teacher, lesson.getCourse().getSlug(), key, words));
    }
}
