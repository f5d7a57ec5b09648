package org.ordito.web.trame;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ordito.trame.Course;
import org.ordito.trame.enrolment.PointsRule;
import org.ordito.trame.enrolment.PointsTable;
import org.ordito.web.text.PageText;

/** What a page that shows a course of the lab has to say in words. */
@Named("courseText")
@RequestScoped
public class CourseWords {

    @Inject
    private PageText text;

    @Inject
    private PointsTable table;

    @Inject
    private Clock clock;

    /** One rule of the table of points, in words. */
    public record PointsLine(String reason, int points) {
    }

    public CoursePhase phase(Course course) {
        return CoursePhase.of(course, clock.instant());
    }

    /** Where it stands and what comes next, in a sentence. */
    public String state(Course course) {
        return text.of("trame.phase." + phase(course), text.instant(course.getEnrolmentOpensAt()), text.instant(course.getEnrolmentClosesAt()),
                text.day(course.getListDueAt()), text.day(course.getStartsOn()), text.day(course.getEndsOn()));
    }

    /** How many seats there are, and how many are free once they are given away. */
    public String seats(Course course) {
        return course.getListPublishedAt() == null ? text.of("trame.seats", course.getSeats())
                : text.of("trame.seats-free", course.getFreeSeats(), course.getSeats());
    }

    /** How its list is made: what gives how many points. */
    public List<PointsLine> points(Course course) {
        List<PointsLine> lines = new ArrayList<>();
        Integer below = null;
        for (PointsRule rule : table.rules(course)) {
            lines.add(new PointsLine(reason(rule, below), rule.points()));
            below = rule.ceiling() == null ? below : rule.ceiling();
        }
        return lines;
    }

    private String reason(PointsRule rule, Integer below) {
        if (rule.ceiling() == null) {
            return text.of("enrolment.reason." + rule.reason());
        }
        return below == null ? text.of("trame.isee-up-to", rule.ceiling()) : text.of("trame.isee-between", below, rule.ceiling());
    }
}
