package org.ordito.web.trame.lessons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.util.List;

import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.lessons.LessonDesk;

/** A teacher's own lessons: registers to keep, what is ahead, what was. */
@Named("teacherPage")
@RequestScoped
public class TeacherPage {

    @Inject
    private Actor actor;

    @Inject
    private LessonDesk desk;

    @Inject
    @Param(name = "ahead")
    private String aheadKey;

    @Inject
    @Param(name = "kept")
    private String keptKey;

    private List<Lesson> toKeep;
    private Slice<Lesson> ahead;
    private Slice<Lesson> kept;

    public List<Lesson> getToKeep() {
        if (toKeep == null) {
            toKeep = desk.toKeep(actor);
        }
        return toKeep;
    }

    public Slice<Lesson> getAhead() {
        if (ahead == null) {
            ahead = desk.ahead(actor, aheadKey);
        }
        return ahead;
    }

    public Slice<Lesson> getKept() {
        if (kept == null) {
            kept = desk.kept(actor, keptKey);
        }
        return kept;
    }
}
