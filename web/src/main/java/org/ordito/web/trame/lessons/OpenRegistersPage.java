package org.ordito.web.trame.lessons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.ordito.people.Actor;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.lessons.LessonDesk;
import org.ordito.trame.lessons.OpenRegistersDesk;

/** Registers that are still open some days after their lesson, for the coordinator. */
@Named("openRegistersPage")
@RequestScoped
public class OpenRegistersPage {

    @Inject
    private Actor actor;

    @Inject
    private OpenRegistersDesk desk;

    @Inject
    private LessonDesk lessons;

    private List<Lesson> all;
    private Long count;
    private Map<String, String> teachers;

    public List<Lesson> getAll() {
        if (all == null) {
            all = desk.all(actor);
        }
        return all;
    }

    public long getCount() {
        if (count == null) {
            count = desk.count(actor);
        }
        return count;
    }

    /** The name of who teaches it. */
    public String teacher(Lesson lesson) {
        if (teachers == null) {
            teachers = lessons.teachers(actor, getAll());
        }
        return teachers.getOrDefault(lesson.getTeacher(), lesson.getTeacher());
    }
}
