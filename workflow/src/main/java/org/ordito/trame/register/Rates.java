package org.ordito.trame.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ordito.trame.Course;
import org.ordito.trame.CourseState;
import org.ordito.trame.enrolment.Participant;
import org.ordito.trame.enrolment.Participants;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.lessons.Lessons;

/** Works out from the closed registers how much of a course each has attended. */
@ApplicationScoped
public class Rates {

    private static final int HOUR = 60;

    @Inject
    private Registers registers;

    @Inject
    private Lessons lessons;

    @Inject
    private Participants participants;

    /** Everybody who takes part, by name. */
    public List<PersonAttendance> of(Course course) {
        List<Lesson> planned = lessons.of(course);
        Map<Long, Integer> attended = registers.attended(course);
        return participants.of(course).stream().map(person -> new PersonAttendance(person, rate(course, planned, attended.getOrDefault(person.id(), 0)))).toList();
    }

    AttendanceRate of(Course course, Participant person) {
        return rate(course, lessons.of(course), registers.attended(course).getOrDefault(person.id(), 0));
    }

    /** @param planned the lessons of the course @param attended minutes of those whose register is closed */
    public static AttendanceRate rate(Course course, List<Lesson> planned, int attended) {
        int held = planned.stream().filter(Lesson::isHeld).mapToInt(lesson -> lesson.getTime().minutes()).sum();
        boolean settled = course.getState() == CourseState.ENDED && planned.stream().allMatch(lesson -> lesson.isHeld() || lesson.isCancelled());
        return new AttendanceRate(course.getAttendancePercent(), course.getHours() * HOUR, held, attended, settled);
    }
}
