package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.trame.completion.Opinion;

/** The end of a course for whoever attended it, on a phone: the questions of what they think of it. First of those that move the clock: it needs a course of the demonstration. */
@ExtendWith(Portal.MovingClock.class)
@Order(1)
class CourseEndIT {

    private static final Duration UNTIL_AFTER_THE_FELT_COURSE = Duration.ofDays(32);

    private final Portal portal;

    CourseEndIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void whoAttendedSaysOnceWhatTheyThink() {
        new Administrator(portal).letsPass(UNTIL_AFTER_THE_FELT_COURSE);
        Learner learner = new Learner(portal, "trame8");
        learner.until("the questions of the course are there", () -> {
            learner.open("/area-personale");
            return learner.page().locator("a[href*='/app/trame/opinion.xhtml']").count() > 0;
        });
        learner.page().waitForNavigation(() -> learner.page().locator("a[href*='/app/trame/opinion.xhtml']").first().click());
        learner.inspect();
        assertThat(learner.hasToScrollSideways()).isFalse();
        assertThat(learner.pressInVain("send")).contains("insegnamento");

        for (String question : Opinion.QUESTIONS) {
            learner.pick(question, String.valueOf(Opinion.BEST));
        }
        learner.press("send");

        assertThat(learner.text()).contains("Grazie: abbiamo ricevuto le tue risposte.");
        learner.open("/area-personale");
        assertThat(learner.page().locator("a[href*='/app/trame/opinion.xhtml']").count()).as("ways to answer again").isZero();
        assertThat(portal.inspection().findings()).isEmpty();
    }
}
