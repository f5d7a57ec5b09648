package org.ordito.web.trame;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ordito.trame.Course;
import org.ordito.trame.Courses;

/** The courses that are ahead or under way, wherever the portal shows them. */
@Named
@RequestScoped
public class LabCourses {

    @Inject
    private Courses courses;

    private List<Course> ahead;

    public List<Course> getAhead() {
        if (ahead == null) {
            ahead = courses.ahead();
        }
        return ahead;
    }
}
