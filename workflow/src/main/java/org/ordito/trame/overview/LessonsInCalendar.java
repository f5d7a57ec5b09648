package org.ordito.trame.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ordito.people.People;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.lessons.Lessons;

/** The lessons of all courses, those cancelled too. */
@ApplicationScoped
class LessonsInCalendar implements LabCalendarSource {

    @Inject
    private Lessons lessons;

    @Inject
    private People people;

    @Override
    public List<LabCalendarEntry> between(Instant from, Instant until) {
        List<Lesson> found = lessons.between(from, until);
        Map<String, String> teachers = people.names(found.stream().map(Lesson::getTeacher).distinct().toList());
        return found.stream().map(lesson -> new LabCalendarEntry(lesson.getPublicId(), LabCalendarKind.LESSON, lesson.getStartsAt(), lesson.getEndsAt(),
                lesson.getCourse().getTitle() + ": " + lesson.getSubject(), lesson.getRoom().getName(), teachers.getOrDefault(lesson.getTeacher(), ""),
                lesson.isCancelled(), "/app/trame/lesson.xhtml?lesson=" + lesson.getPublicId())).toList();
    }
}
