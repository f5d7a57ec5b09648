package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ordito.people.Actor;
import org.ordito.trame.Course;
import org.ordito.trame.register.AttendanceDesk;
import org.ordito.trame.register.PersonAttendance;

/** How much of a course each has attended, for its teachers and the coordinator. */
@Named("attendeesPage")
@RequestScoped
public class AttendeesPage {

    @Inject
    private Actor actor;

    @Inject
    private AttendanceDesk desk;

    @Inject
    private CourseInAddress here;

    private List<PersonAttendance> people;

    public Course getCourse() {
        return here.course();
    }

    public List<PersonAttendance> getPeople() {
        if (people == null) {
            people = desk.all(actor, here.slug());
        }
        return people;
    }

    /** Whether anything is still to come that somebody may miss. */
    public boolean isGoingOn() {
        return getPeople().stream().anyMatch(person -> !person.rate().ended());
    }
}
