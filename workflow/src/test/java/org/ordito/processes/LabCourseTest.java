package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LabCourseTest {

    private static final String COURSE = "sartoria";
    private static final Instant CLOSES = DiagramEngine.START.plus(Duration.ofDays(10));
    private static final Instant STARTS = DiagramEngine.START.plus(Duration.ofDays(30));
    private static final Instant ENDS = DiagramEngine.START.plus(Duration.ofDays(90));
    private static final Instant OPINIONS_CLOSE = ENDS.plus(Duration.ofDays(30));

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    @BeforeEach
    void aCourseIsPublished() {
        engine.steps().given("courseSteps.enrolmentClosesAt", Date.from(CLOSES));
        engine.steps().given("courseSteps.listDueAt", Date.from(CLOSES.plus(Duration.ofDays(7))));
        engine.steps().given("courseSteps.startsAt", Date.from(STARTS));
        engine.steps().given("courseSteps.endsAt", Date.from(ENDS));
        engine.steps().given("completionSteps.opinionsCloseAt", Date.from(OPINIONS_CLOSE));
        engine.steps().given("completionSteps.certificatesDueAt", Date.from(ENDS.plus(Duration.ofDays(15))));
        engine.start("lab-course", COURSE, Map.of("courseId", 1L));
    }

    @Test
    void aCourseTakesEnrolmentsMakesItsListRunsAndEnds() {
        engine.waitUntil(CLOSES.minusSeconds(1));
        assertThat(engine.steps().orders()).isEmpty();
        engine.waitUntil(CLOSES);
        assertThat(engine.role(COURSE, "Task_MakeList")).isEqualTo("LAB_COORDINATOR");
        assertThat(engine.task(COURSE, "Task_MakeList").getDueDate()).isEqualTo(Date.from(CLOSES.plus(Duration.ofDays(7))));

        engine.complete(COURSE, "Task_MakeList");
        engine.waitUntil(STARTS);
        engine.waitUntil(ENDS);

        assertThat(engine.steps().orders()).containsExactly("courseSteps.closeEnrolment", "courseSteps.start", "courseSteps.end", "completionSteps.askOpinions");
        assertThat(engine.role(COURSE, "Task_IssueCertificates")).isEqualTo("LAB_COORDINATOR");
        assertThat(engine.task(COURSE, "Task_IssueCertificates").getDueDate()).isEqualTo(Date.from(ENDS.plus(Duration.ofDays(15))));

        engine.complete(COURSE, "Task_IssueCertificates");
        assertThat(engine.steps().orders()).endsWith("completionSteps.askOpinions", "completionSteps.tellOutcomes");
        assertThat(engine.hasEnded(COURSE)).as("opinions are still open").isFalse();
        engine.waitUntil(OPINIONS_CLOSE);

        assertThat(engine.steps().orders()).endsWith("completionSteps.tellOutcomes", "completionSteps.closeOpinions");
        assertThat(engine.ends(COURSE)).contains("End_Completed", "End_CourseEnded");
    }

    @Test
    void certificatesThatComeLateKeepTheCourseOpenAndNotTheOpinions() {
        engine.waitUntil(CLOSES);
        engine.complete(COURSE, "Task_MakeList");
        engine.waitUntil(STARTS);
        engine.waitUntil(ENDS);
        engine.waitUntil(OPINIONS_CLOSE);

        assertThat(engine.steps().orders()).endsWith("completionSteps.askOpinions", "completionSteps.closeOpinions");
        assertThat(engine.hasEnded(COURSE)).isFalse();
        engine.complete(COURSE, "Task_IssueCertificates");
        assertThat(engine.hasEnded(COURSE)).isTrue();
    }

    @Test
    void enrolmentThatIsExtendedClosesAtTheNewInstant() {
        Instant later = CLOSES.plus(Duration.ofDays(5));
        engine.steps().given("courseSteps.enrolmentClosesAt", Date.from(later));
        engine.send("Msg_EnrolmentMoved", COURSE);

        engine.waitUntil(CLOSES);
        assertThat(engine.waitingAt(COURSE)).doesNotContain("Task_MakeList");
        engine.waitUntil(later);
        assertThat(engine.waitingAt(COURSE)).contains("Task_MakeList");
    }

    @Test
    void aCourseWhoseStartIsMovedStartsOnTheNewDay() {
        Instant later = STARTS.plus(Duration.ofDays(7));
        engine.waitUntil(CLOSES);
        engine.complete(COURSE, "Task_MakeList");
        engine.steps().given("courseSteps.startsAt", Date.from(later));
        engine.send("Msg_CourseMoved", COURSE);

        engine.waitUntil(STARTS);
        assertThat(engine.steps().orders()).doesNotContain("courseSteps.start");
        engine.waitUntil(later);
        assertThat(engine.steps().orders()).contains("courseSteps.start");
    }

    @Test
    void aCourseWhoseEndIsMovedMoreThanOnceEndsOnTheLastOfTheNewDays() {
        engine.waitUntil(CLOSES);
        engine.complete(COURSE, "Task_MakeList");
        engine.waitUntil(STARTS);
        Instant later = ENDS.plus(Duration.ofDays(14));
        for (Instant end : List.of(ENDS.minus(Duration.ofDays(3)), later)) {
            engine.steps().given("courseSteps.endsAt", Date.from(end));
            engine.send("Msg_CourseMoved", COURSE);
        }

        engine.waitUntil(ENDS);
        assertThat(engine.steps().orders()).doesNotContain("courseSteps.end");
        engine.waitUntil(later);
        assertThat(engine.steps().orders()).contains("courseSteps.end");
    }

    @Test
    void aCourseThatIsCalledOffEndsWhereverItStands() {
        engine.waitUntil(CLOSES);
        engine.sendToAll("Msg_CourseCancelled", "courseId", 1L);

        assertThat(engine.ends(COURSE)).containsExactly("End_CourseCancelled");
        assertThat(engine.hasEnded(COURSE)).isTrue();
    }
}
