package org.ordito.trame.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.enrolment.Participant;
import org.ordito.trame.enrolment.Participants;
import org.ordito.trame.lessons.Lessons;

/** Looking at how much of a course people have attended. */
@ApplicationScoped
@Transactional
public class AttendanceDesk {

    @Inject
    private AttendancePolicy policy;

    @Inject
    private Courses courses;

    @Inject
    private Participants participants;

    @Inject
    private Lessons lessons;

    @Inject
    private Registers registers;

    @Inject
    private Rates rates;

    /** Everybody who takes part in a course, by name. */
    public List<PersonAttendance> all(Actor who, String slug) {
        Course course = courses.withSlug(slug);
        policy.maySeeAll(who, course).orRefuse();
        return rates.of(course);
    }

    /** One's own. @param course that the enrolment is in @throws NotFound for who does not take part */
    public AttendanceRate own(Actor who, Course course) {
        return rates.of(course, self(who, course));
    }

    /** One's own lessons of a course, in their order: until the day on which one left. */
    public List<LessonAttended> ownLessons(Actor who, Course course) {
        Participant self = self(who, course);
        Map<Long, Attendance> written = registers.of(course, self.id());
        return lessons.of(course).stream().filter(lesson -> written.containsKey(lesson.id()) || self.isThereOn(RomeTime.dayOf(lesson.getStartsAt()))).map(lesson -> {
            Attendance line = written.get(lesson.id());
            return new LessonAttended(lesson, line == null ? null : line.getMark(), line == null ? 0 : line.getMinutes());
        }).toList();
    }

    private Participant self(Actor who, Course course) {
        Participant self = participants.of(course, who).orElseThrow(() -> new NotFound(course.getSlug()));
        policy.maySee(who, self).orRefuse();
        return self;
    }
}
