package org.ordito.container;

import static org.ordito.container.LabScene.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ordito.container.LabScene.Learners;
import org.ordito.people.Actor;
import org.ordito.trame.Course;
import org.ordito.trame.CourseDesk;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.lessons.LessonDesk;
import org.ordito.trame.lessons.LessonRequest;
import org.ordito.trame.lessons.LessonTime;

/** A course of four hours for each test of lessons and registers, with people in it and its first lesson begun. */
@ApplicationScoped
public class BegunCourse {

    @Inject
    private Scene scene;

    @Inject
    private LabScene lab;

    @Inject
    private CourseDesk courses;

    @Inject
    private LessonDesk lessons;

    /**
     * @param slug    of the course
     * @param lesson  public id of the one that has begun, from 15 to 19
     * @param people  who have a place
     * @param numbers of their enrolments, in the same order
     * @param ids     by which registers name them, in the same order
     */
    public record Running(String slug, String lesson, List<Actor> people, List<String> numbers, List<String> ids) {
    }

    public Running course(Actor teacher, int many) throws Exception {
        Learners learners = lab.learners(many);
        String course = learners.course();
        LocalDate first = courses.open(COORDINATOR, course).getStartsOn();
        lessons.plan(COORDINATOR, course, List.of(LessonTime.of(first, LocalTime.of(15, 0), LocalTime.of(19, 0))), new LessonRequest(lab.room(), teacher.username(), "First"));
        Lesson lesson = lessons.calendar(COORDINATOR, course).get(0);
        scene.moveClockPast(lesson.getStartsAt());
        return new Running(course, lesson.getPublicId(), learners.people(), learners.numbers(), lab.ids(learners));
    }

    /** As it stands now. */
    public Course of(Running running) {
        return courses.open(COORDINATOR, running.slug());
    }
}
