package org.ordito.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.ideazione.plan.PlanDesk;
import org.ordito.ideazione.submission.Sending;

class ClockWatchTest {

    private static final Instant ASKED = Instant.parse("2026-11-26T11:00:00Z");

    private final ClockWatch watch = new ClockWatch();

    @Test
    void halfOfTheWayIsTheNetworks() {
        ClockReading reading = ClockReading.of(ASKED, Duration.ofMillis(80), ASKED.plusMillis(40));
        assertThat(reading.offset()).isZero();
        assertThat(ClockReading.of(ASKED, Duration.ofMillis(80), ASKED.plusMillis(400)).offset()).hasMillis(-360);
    }

    @Test
    void theQuickestAnswerCounts() {
        ClockReading slow = ClockReading.of(ASKED, Duration.ofMillis(900), ASKED);
        ClockReading quick = ClockReading.of(ASKED, Duration.ofMillis(4), ASKED.plusMillis(1));
        assertThat(ClockReading.best(List.of(slow, quick, slow))).isEqualTo(quick);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "250, true", "-250, true", "251, false", "-251, false", "86400000, false"})
    void beyondAQuarterOfASecondNothingIsTaken(long offset, boolean right) {
        watch.goBy(new ClockReading(Duration.ofMillis(offset), Duration.ofMillis(1)));

        assertThat(watch.isRight()).isEqualTo(right);
        assertThat(watch.offsetMillis()).isEqualTo(offset);
        if (right) {
            assertThatCode(watch::requireRight).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(watch::requireRight).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.key()).isEqualTo("clock.off"));
        }
    }

    @Test
    void theClockThatIsMeasuredIsTheMachinesNotTheDemonstrations() {
        OrditoClock clock = new OrditoClock();
        clock.setOffset(Duration.ofDays(45));
        assertThat(Duration.between(Clock.systemUTC().instant(), clock.machineInstant()).abs()).isLessThan(Duration.ofHours(1));
        assertThat(Duration.between(clock.machineInstant(), clock.instant())).isGreaterThan(Duration.ofDays(44));
    }

    @Test
    void everyFinalSendAsksTheClock() {
        methods().that().areDeclaredIn(Sending.class).or().areDeclaredIn(PlanDesk.class)
                .should(new AskingTheClock()).check(new ClassFileImporter().importClasses(Sending.class, PlanDesk.class));
    }

    /** Calls {@link ClockWatch#requireRight}, itself or in a method of its own class. */
    private static final class AskingTheClock extends ArchCondition<JavaMethod> {

        /** {@code Sending.send}, the one way by which a page or a machine sends an idea, and {@code PlanDesk.submit}. */
        private static final Set<String> FINAL_SENDS = Set.of("send", "submit");

        AskingTheClock() {
            super("ask the clock");
        }

        @Override
        public void check(JavaMethod send, ConditionEvents events) {
            if (FINAL_SENDS.contains(send.getName())) {
                events.add(new SimpleConditionEvent(send, asks(send), send.getFullName() + " does not ask the clock"));
            }
        }

        private static boolean asks(JavaMethod method) {
            return method.getMethodCallsFromSelf().stream().anyMatch(call -> call.getName().equals("requireRight")
                    || call.getTargetOwner().equals(method.getOwner()) && !call.getName().equals(method.getName())
                    && call.getTarget().resolveMember().map(member -> asks((JavaMethod) member)).orElse(false));
        }
    }
}
