package org.ordito.web.trame.lessons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
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

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<Lesson> late;
    private Long count;
    private Map<String, String> teachers;

    public List<Lesson> getAll() {
        return late().items();
    }

    public String getNextAddress() {
        return late().next() == null ? null : "/app/trame/open-registers.xhtml?after=" + late().next();
    }

    private Slice<Lesson> late() {
        if (late == null) {
            late = desk.late(actor, after);
        }
        return late;
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
