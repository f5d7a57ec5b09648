package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.trame.Course;
import org.ordito.trame.CourseState;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.lessons.LessonDesk;
import org.ordito.web.text.PageText;

/** The lessons of a course: all for the coordinator, who plans them, and for a teacher their own. */
@Named("courseCalendarPage")
@RequestScoped
public class CalendarPage {

    private static final int HOUR = 60;

    @Inject
    private Actor actor;

    @Inject
    private LessonDesk desk;

    @Inject
    private CourseInAddress here;

    @Inject
    private PageText text;

    private List<Lesson> lessons;
    private Map<String, String> teachers;
    private LessonForm single;
    private LessonForm weekly;

    public void plan() throws IOException {
        done(desk.plan(actor, here.slug(), List.of(getSingle().time()), getSingle().request()));
    }

    public void planWeekly() throws IOException {
        done(desk.plan(actor, here.slug(), getWeekly().times(), getWeekly().request()));
    }

    private void done(int planned) throws IOException {
        Messages.addFlashGlobalInfo(text.of("lessons.page.planned", planned));
        Faces.redirect("/app/trame/calendar.xhtml?number=" + here.slug());
    }

    public Course getCourse() {
        return here.course();
    }

    public List<Lesson> getLessons() {
        if (lessons == null) {
            lessons = desk.calendar(actor, here.slug());
        }
        return lessons;
    }

    /** The name of who teaches a lesson. */
    public String teacher(Lesson lesson) {
        if (teachers == null) {
            teachers = desk.teachers(actor, getLessons());
        }
        return teachers.getOrDefault(lesson.getTeacher(), "");
    }

    /** Minutes of all lessons that are not cancelled. */
    public int getPlannedMinutes() {
        return getLessons().stream().filter(lesson -> !lesson.isCancelled()).mapToInt(lesson -> lesson.getTime().minutes()).sum();
    }

    public int getCourseMinutes() {
        return getCourse().getHours() * HOUR;
    }

    public boolean isPlannable() {
        CourseState state = getCourse().getState();
        return actor.is(Role.LAB_COORDINATOR) && state.isPublic() && state != CourseState.ENDED && state != CourseState.CANCELLED;
    }

    public LessonForm getSingle() {
        if (single == null) {
            single = new LessonForm(getCourse().getStartsOn(), getCourse().getEndsOn());
        }
        return single;
    }

    public LessonForm getWeekly() {
        if (weekly == null) {
            weekly = new LessonForm(getCourse().getStartsOn(), getCourse().getEndsOn());
        }
        return weekly;
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }
}
