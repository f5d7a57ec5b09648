package org.ordito.web.trame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.ordito.platform.RomeTime;
import org.ordito.trame.Course;
import org.ordito.trame.enrolment.EnrolmentState;
import org.ordito.trame.enrolment.LabApplication;

/** The way of an enrolment, drawn: what is done, where it stands, what is still to come. */
final class EnrolmentPath {

    /**
     * One moment of the way.
     *
     * @param key   last part of the key of its title
     * @param at    when it was, or will be
     * @param until whether it will be by then, not exactly then
     * @param state {@code done}, {@code now} or {@code coming}
     */
    public record Moment(String key, Instant at, boolean until, String state) {
    }

    private EnrolmentPath() {
    }

    /** @param startsAt first instant of the course's first day */
    static List<Moment> of(LabApplication application, Instant startsAt, Instant now) {
        Course course = application.getCourse();
        EnrolmentState state = application.getState();
        List<Moment> path = new ArrayList<>();
        path.add(new Moment("sent", application.getSentAt(), false, "done"));
        if (state == EnrolmentState.SENT) {
            boolean closed = now.isAfter(course.getEnrolmentClosesAt());
            path.add(new Moment("closing", course.getEnrolmentClosesAt(), false, closed ? "done" : "now"));
            path.add(new Moment("list", course.getListDueAt(), true, closed ? "now" : "coming"));
            path.add(new Moment("start", startsAt, false, "coming"));
            return path;
        }
        if (course.getListPublishedAt() != null && application.getPlace() != null) {
            path.add(new Moment("list-out", course.getListPublishedAt(), false, "done"));
        }
        if (state == EnrolmentState.OFFERED) {
            path.add(new Moment("OFFERED", application.getOfferUntil(), true, "now"));
        } else {
            path.add(new Moment(state.name(), since(application), false, state == EnrolmentState.ENROLLED ? "done" : "now"));
        }
        if (state.isOpen()) {
            boolean started = !now.isBefore(startsAt);
            path.add(new Moment("start", startsAt, false, started ? "done" : state == EnrolmentState.ENROLLED ? "now" : "coming"));
        }
        return path;
    }

    /** Since when it stands as it does: that somebody left may have been written down days later. */
    private static Instant since(LabApplication application) {
        return application.getLeftOn() == null ? application.getStateSince() : RomeTime.startOf(application.getLeftOn());
    }
}
