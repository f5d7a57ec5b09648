package org.ordito.trame.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RomeTime;
import org.ordito.trame.Course;
import org.ordito.trame.CoursesMade;

class DocumentRequestTest {

    private static final Actor COORDINATOR = new Actor("coordinator", "A coordinator", Set.of(Role.LAB_COORDINATOR));

    private final Course course = CoursesMade.from(LocalDate.of(2027, 2, 1));
    private final Instant now = course.getEnrolmentClosesAt();
    private final LocalDate listDay = RomeTime.dayOf(course.getListDueAt());
    private final DocumentRequest request = new DocumentRequest(LabApplicationTest.sent(), DocumentKind.ISEE);

    @Test
    void theDayIsNeverAfterThatOfTheListNorOneThatHasPassed() {
        assertThatThrownBy(() -> request.ask(listDay.plusDays(1), course, COORDINATOR, now)).hasMessage("enrolment.document-until");
        assertThatThrownBy(() -> request.ask(RomeTime.dayOf(now).minusDays(1), course, COORDINATOR, now)).hasMessage("enrolment.document-until");
        assertThatThrownBy(() -> request.ask(null, course, COORDINATOR, now)).hasMessage("enrolment.document-until");
        assertThat(request.ask(listDay, course, COORDINATOR, now)).isTrue();
    }

    @Test
    void askedAgainForTheSameDayNothingChangesAndForAnotherItDoes() {
        request.ask(listDay, course, COORDINATOR, now);

        assertThat(request.ask(listDay, course, COORDINATOR, now)).as("a second click").isFalse();
        assertThat(request.ask(listDay.minusDays(1), course, COORDINATOR, now)).isTrue();
        assertThat(request.getUntil()).isEqualTo(listDay.minusDays(1));
    }

    @Test
    void whatWasSeenOnPaperOrIsNotNeededIsOwedNoMoreUntilItIsAskedForAgain() {
        request.ask(listDay, course, COORDINATOR, now);
        assertThat(AskedDocument.of(request, List.of()).isOwed()).isTrue();

        assertThat(request.settle(Settlement.NOT_NEEDED, COORDINATOR, now)).isTrue();
        assertThat(request.settle(Settlement.NOT_NEEDED, COORDINATOR, now)).as("a second click").isFalse();
        assertThat(request.settle(Settlement.SEEN_ON_PAPER, COORDINATOR, now)).as("said better").isTrue();
        assertThat(AskedDocument.of(request, List.of())).matches(asked -> !asked.isOwed() && !asked.given() && asked.settled() == Settlement.SEEN_ON_PAPER);

        assertThat(request.ask(listDay, course, COORDINATOR, now)).as("for the same day").isTrue();
        assertThat(AskedDocument.of(request, List.of()).isOwed()).isTrue();
    }

    @Test
    void onceTheListIsLateNobodyIsAskedAnyMore() {
        assertThatThrownBy(() -> request.ask(listDay, course, COORDINATOR, course.getListDueAt().plus(Duration.ofDays(1)))).hasMessage("enrolment.document-too-late");
    }

    @Test
    void whatIsGivenAfterwardsAndOfThatKindMeetsIt() {
        request.ask(listDay, course, COORDINATOR, now);

        assertThat(request.isMetBy(new GivenDocument(LabApplicationTest.sent(), DocumentKind.ISEE, null, now.plusSeconds(1)))).isTrue();
        assertThat(request.isMetBy(new GivenDocument(LabApplicationTest.sent(), DocumentKind.ISEE, null, now.minusSeconds(1)))).as("there before").isFalse();
        assertThat(request.isMetBy(new GivenDocument(LabApplicationTest.sent(), DocumentKind.WORK, null, now.plusSeconds(1)))).as("another kind").isFalse();
    }
}
