package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ordito.platform.RomeTime;
import org.ordito.trame.Course;

/** The list of a course, computed from what everybody who has enrolled said and what was found of it, by the table of points. */
@ApplicationScoped
class CourseList {

    @Inject
    private LabApplications applications;

    @Inject
    private Checks checks;

    @Inject
    private PointsTable table;

    /** In its order. @param version of the table of points */
    List<ListEntry> compute(Course course, int version) {
        Map<Long, Situation> situations = applications.situations(course);
        Map<Long, Collection<AnswerCheck>> found = checks.of(course);
        LocalDate day = RomeTime.dayOf(course.getEnrolmentClosesAt());
        return applications.sent(course).stream().map(application -> {
            CountedAnswers counted = CountedAnswers.of(situations.get(application.id())).after(found.getOrDefault(application.id(), List.of()));
            int points = table.pointsFor(counted, application.getContact().birthDate(), day, version).stream().mapToInt(PointsRule::points).sum();
            return new ListEntry(application, points, counted.isee());
        }).sorted(ListEntry.ORDER).toList();
    }
}
