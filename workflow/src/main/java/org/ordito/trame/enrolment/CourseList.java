package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ordito.platform.RomeTime;
import org.ordito.trame.Course;

/** The list of a course, computed from what everybody who has enrolled said, by the table of points. */
@ApplicationScoped
class CourseList {

    @Inject
    private LabApplications applications;

    @Inject
    private PointsTable table;

    /** In its order. @param version of the table of points */
    List<ListEntry> compute(Course course, int version) {
        Map<Long, Situation> situations = applications.situations(course);
        LocalDate day = RomeTime.dayOf(course.getEnrolmentClosesAt());
        return applications.sent(course).stream().map(application -> {
            Situation situation = situations.get(application.id());
            int points = table.pointsFor(situation, application.getContact().birthDate(), day, version).stream().mapToInt(PointsRule::points).sum();
            return new ListEntry(application, points, situation.getIsee());
        }).sorted(ListEntry.ORDER).toList();
    }
}
