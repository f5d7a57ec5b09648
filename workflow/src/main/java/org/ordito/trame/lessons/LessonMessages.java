package org.ordito.trame.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.notifications.Outbox;
import org.ordito.people.People;
import org.ordito.platform.Words;
import org.ordito.trame.enrolment.Participants;

/** What is written to learners and teacher when a lesson is moved or cancelled. */
@ApplicationScoped
class LessonMessages {

    @Inject
    private Participants participants;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    /** @param before when it was to be */
    void moved(Lesson lesson, LessonTime before) {
        tell(lesson, "lessons.mail.moved", Words.minute(before.from()));
    }

    void cancelled(Lesson lesson) {
        tell(lesson, "lessons.mail.cancelled", Words.minute(lesson.getStartsAt()));
    }

    private void tell(Lesson lesson, String key, Words before) {
        Object[] words = {lesson.getCourse().getTitle(), before, Words.minute(lesson.getStartsAt()), lesson.getRoom().getName(), lesson.getSubject(),
                lesson.isCancelled() ? lesson.getCancelledReason() : "", Words.link("/trame/corsi/" + lesson.getCourse().getSlug() + "#lezioni")};
        participants.tell(lesson.getCourse(), key, words);
        people.find(lesson.getTeacher()).ifPresent(teacher -> outbox.send(teacher, lesson.getCourse().getSlug(), key, words));
    }
}
