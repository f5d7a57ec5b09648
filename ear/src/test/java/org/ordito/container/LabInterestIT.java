package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.notifications.EmailAddress;
import org.ordito.notifications.Outbox;
import org.ordito.notifications.OutboxMessage;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;
import org.ordito.trame.CourseDesk;
import org.ordito.trame.CoursePlan;
import org.ordito.trame.CourseText;
import org.ordito.trame.interest.InterestDesk;

/** Wanting to know of new courses, inside the server, with the database that holds the addresses. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class LabInterestIT {

    private static final Actor VISITOR = Actor.ANONYMOUS;
    private static final Actor COORDINATOR = new Actor("coordinator", "A coordinator", Set.of(Role.LAB_COORDINATOR));

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private InterestDesk interests;

    @Inject
    private CourseDesk courses;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Test
    void whoHasConfirmedIsToldOnceOfANewCourseAndIsErasedOnLeaving() {
        String address = "f" + UUID.randomUUID() + "@example.org";
        String unconfirmed = "u" + UUID.randomUUID() + "@example.org";
        interests.ask(VISITOR, EmailAddress.of(unconfirmed), Text.ITALIAN);
        interests.ask(VISITOR, EmailAddress.of(address), Text.ITALIAN);
        interests.ask(VISITOR, EmailAddress.of(address), Text.ITALIAN);
        assertThat(rows.count("outbox_message", "address = ?", address)).as("one message an hour").isEqualTo(1);
        String code = lastTo(address).getBody().replaceAll("(?s).*codice=([\\w-]+).*", "$1");
        assertThat(rows.count("lab_interest", "confirm_sha256 = ?", code)).as("the code itself is not kept").isZero();
        interests.confirm(VISITOR, code);
        interests.confirm(VISITOR, code);

        String slug = publishedCourse();
        assertThat(told(slug, address)).isEqualTo(1);
        assertThat(told(slug, unconfirmed)).isZero();

        String leave = lastTo(address).getBody().replaceAll("(?s).*lascia\\?codice=([\\w-]+).*", "$1");
        interests.leave(VISITOR, leave);
        interests.leave(VISITOR, leave);
        assertThat(rows.count("lab_interest", "email = ?", address)).isZero();
        assertThat(told(slug, address)).as("what was not delivered yet").isZero();
        assertThatThrownBy(() -> interests.confirm(VISITOR, code)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void whoAskedOnAnEnglishPageIsWrittenToInEnglish() {
        String english = "e" + UUID.randomUUID() + "@example.org";
        String italian = "i" + UUID.randomUUID() + "@example.org";
        interests.ask(VISITOR, EmailAddress.of(english), Locale.ENGLISH);
        assertThat(lastTo(english).getSubject()).startsWith("Please confirm");
        String code = lastTo(english).getBody().replaceAll("(?s).*codice=([\\w-]+)&lang=en.*", "$1");
        interests.confirm(VISITOR, code);
        interests.ask(VISITOR, EmailAddress.of(italian), Text.ITALIAN);
        interests.confirm(VISITOR, lastTo(italian).getBody().replaceAll("(?s).*codice=([\\w-]+).*", "$1"));

        String slug = publishedCourse();

        assertThat(lastTo(english).getSubject()).isEqualTo("A new course: Un corso");
        assertThat(lastTo(english).getBody()).contains("/trame/corsi/" + slug + "?lang=en", "lascia?codice=");
        assertThat(lastTo(italian).getSubject()).isEqualTo("Un nuovo corso: Un corso");
        assertThat(lastTo(italian).getBody()).contains("/trame/corsi/" + slug).doesNotContain("lang=");
    }

    @Test
    void whatIsNotConfirmedInTimeIsErased() throws Exception {
        String address = "l" + UUID.randomUUID() + "@example.org";
        interests.ask(VISITOR, EmailAddress.of(address), Text.ITALIAN);
        interests.tidyUp(Actor.SYSTEM);
        assertThat(rows.count("lab_interest", "email = ?", address)).isEqualTo(1);
        scene.moveClockPast(clock.instant().plus(Duration.ofHours(48)));
        interests.tidyUp(Actor.SYSTEM);
        assertThat(rows.count("lab_interest", "email = ?", address)).isZero();
    }

    @Test
    void aConfirmedAddressIsErasedAfterItsTerm() throws Exception {
        String address = "t" + UUID.randomUUID() + "@example.org";
        interests.ask(VISITOR, EmailAddress.of(address), Text.ITALIAN);
        interests.confirm(VISITOR, lastTo(address).getBody().replaceAll("(?s).*codice=([\\w-]+).*", "$1"));
        rows.change("UPDATE lab_interest SET confirmed_at = confirmed_at - INTERVAL 23 MONTH WHERE email = ?", address);
        interests.tidyUp(Actor.SYSTEM);
        assertThat(rows.count("lab_interest", "email = ?", address)).isEqualTo(1);

        rows.change("UPDATE lab_interest SET confirmed_at = confirmed_at - INTERVAL 2 MONTH WHERE email = ?", address);
        interests.tidyUp(Actor.SYSTEM);
        assertThat(rows.count("lab_interest", "email = ?", address)).isZero();
    }

    private String publishedCourse() {
        String slug = "corso-" + UUID.randomUUID().toString().substring(0, 8);
        Instant closes = clock.instant().plus(Duration.ofDays(10));
        courses.draft(COORDINATOR, slug, "Un corso");
        courses.write(COORDINATOR, slug, version(slug), new CourseText("Un corso", "In breve", "Che cosa si impara", "Per chi", "Qui", "Il lunedì"),
                new CoursePlan(20, 5, 20, 5, clock.instant(), closes, RomeTime.dayOf(closes).plusDays(10), RomeTime.dayOf(closes).plusDays(40)));
        courses.publish(COORDINATOR, slug, version(slug));
        return slug;
    }

    private int version(String slug) {
        return courses.open(COORDINATOR, slug).getVersion();
    }

    private long told(String slug, String address) {
        return rows.number("SELECT COUNT(*) FROM outbox_message WHERE about = ? AND address = ?", slug, address);
    }

    private OutboxMessage lastTo(String address) {
        return outbox.newest(null).items().stream().filter(each -> each.getAddress().equals(address)).findFirst().orElseThrow();
    }
}
