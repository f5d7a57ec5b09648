package org.ordito.web.trame.lab;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.Course;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.trame.enrolment.ListDesk;
import org.ordito.web.ReceivedAt;

/** Who has enrolled in a course, by number; what they said about their lives is not here. */
@Named("courseEnrolmentsPage")
@RequestScoped
public class EnrolmentsPage {

    @Inject
    private Actor actor;

    @Inject
    private ListDesk desk;

    @Inject
    private CourseInAddress here;

    @Inject
    private ReceivedAt received;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<LabApplication> enrolments;
    private Map<String, Boolean> asked;

    @PostConstruct
    void read() {
        enrolments = desk.enrolments(actor, here.slug(), after);
        asked = desk.asked(actor, enrolments.items());
    }

    public Course getCourse() {
        return here.course();
    }

    /** Whether somebody can be enrolled now. */
    public boolean isOpen() {
        return getCourse().takesEnrolments(received.instant());
    }

    public Slice<LabApplication> getEnrolments() {
        return enrolments;
    }

    /** Whether they gave all that they were asked for; null if nothing was asked. */
    public Boolean given(LabApplication enrolment) {
        return asked.get(enrolment.getNumber());
    }

    /** How many have enrolled and not left. */
    public long getCount() {
        return desk.counts(actor, List.of(getCourse())).getOrDefault(here.slug(), 0L);
    }
}
