package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.Course;
import org.ordito.trame.CourseDesk;
import org.ordito.trame.enrolment.ListDesk;

/** Every course of the lab, with how many have enrolled in each. */
@Named("labCoursesPage")
@RequestScoped
public class CoursesPage {

    @Inject
    private Actor actor;

    @Inject
    private CourseDesk desk;

    @Inject
    private ListDesk lists;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<Course> courses;
    private Map<String, Long> counts;

    public Slice<Course> getCourses() {
        if (courses == null) {
            courses = desk.all(actor, after);
        }
        return courses;
    }

    /** How many have enrolled and not left. */
    public long enrolled(Course course) {
        if (counts == null) {
            counts = lists.counts(actor, getCourses().items());
        }
        return counts.getOrDefault(course.getSlug(), 0L);
    }
}
