package org.ordito.web.trame.lessons;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ordito.trame.Course;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.lessons.LessonDesk;

/** The lessons of a course on its public page. */
@Named("courseDays")
@RequestScoped
public class CourseDays {

    @Inject
    private LessonDesk desk;

    private List<Lesson> lessons;

    public List<Lesson> of(Course course) {
        if (lessons == null) {
            lessons = desk.days(course.getSlug());
        }
        return lessons;
    }
}
