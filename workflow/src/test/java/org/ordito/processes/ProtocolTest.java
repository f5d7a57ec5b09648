package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.processes.ApplicationCase.ID;
import static org.ordito.processes.ApplicationCase.NUMBER;
import static org.ordito.processes.ApplicationCase.PLAN_EXPIRES;
import static org.ordito.processes.ApplicationCase.RANKING_EXPIRES;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProtocolTest {

    private static final String LETTER = NUMBER + "-L1";
    private static final String REQUEST = NUMBER + "-I1";

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();

    @BeforeEach
    void script() {
        new ApplicationCase(engine).allGoesWell();
    }

    @Test
    void aProtocolSystemThatIsDownHoldsUpNeitherTheReceiptNorTheCase() {
        steps.failing("submissionSteps.register");
        new ApplicationCase(engine).sent();
        engine.retriesLeftAfterFailing(afterTheReceipt());
        assertThat(steps.ordersAbout(ID)).containsExactly("submissionSteps.sendReceipt");
        engine.send("Msg_CallClosed", NUMBER);
        assertThat(engine.waitingAt(NUMBER)).contains("Task_CheckAdmissibility");
        assertThat(engine.ends(NUMBER)).isEmpty();

        steps.working("submissionSteps.register");
        engine.wait(Duration.ofMinutes(15));
        assertThat(engine.ends(NUMBER)).containsExactly("End_Registered");
    }

    @Test
    void whatIsWithdrawnWhileTheProtocolIsDownIsRegisteredWhenItIsBack() {
        steps.failing("submissionSteps.register");
        steps.given("submissionSteps.isRegistered", false);
        new ApplicationCase(engine).sent();
        engine.retriesLeftAfterFailing(afterTheReceipt());
        engine.send("Msg_Withdrawn", NUMBER);
        assertThat(engine.hasEnded(NUMBER)).isFalse();

        engine.retriesLeftAfterFailing(engine.dueJobs().get(0));
        steps.working("submissionSteps.register");
        engine.wait(Duration.ofMinutes(15));
        assertThat(steps.ordersAbout(ID)).endsWith("applicationSteps.left", "submissionSteps.register");
        assertThat(engine.ends(NUMBER)).containsExactly("End_WithdrawnRegistered");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    /** An end of an application's life, and the way to it. */
    private record End(String id, Consumer<ProtocolTest> reach) {

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<End> ends() {
        return Stream.of(new End("End_NotRanked", ProtocolTest::notRanked), new End("End_RankingExpired", ProtocolTest::rankingExpired),
                new End("End_PlanExpired", ProtocolTest::planExpired), new End("End_PlanBelowThreshold", ProtocolTest::planBelowThreshold),
                new End("End_NotFunded", ProtocolTest::notFunded), new End("End_MoneyExpired", ProtocolTest::moneyExpired), new End("End_Closed", ProtocolTest::closed));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void anApplicationThatEndsWhileItsRegistrationWasGivenUpIsStillRegistered(End end) {
        steps.failing("submissionSteps.register");
        end.reach().accept(this);
        assertThat(engine.ends(NUMBER)).containsExactly(end.id());
        assertThat(engine.hasEnded(NUMBER)).isFalse();
        assertThat(engine.waitingAt(NUMBER)).as("nobody is asked for anything").isEmpty();

        steps.working("submissionSteps.register");
        engine.tryAgain(NUMBER, "Task_Register");
        assertThat(steps.ordersAbout(ID)).endsWith("submissionSteps.register").containsOnlyOnce("submissionSteps.register");
        assertThat(engine.ends(NUMBER)).containsExactly(end.id(), "End_Registered");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    private void notRanked() {
        steps.given("rankingSteps.isCalledToCoaching", false);
        unregistered().called();
    }

    private void rankingExpired() {
        unregistered().eligible();
        engine.waitUntil(RANKING_EXPIRES);
    }

    private void planExpired() {
        unregistered().coached();
        engine.waitUntil(PLAN_EXPIRES);
    }

    private void planBelowThreshold() {
        steps.given("evaluationSteps.isPlanEligible", false);
        unregistered().planScored();
    }

    private void notFunded() {
        steps.given("fundingSteps.isAwaitingMoney", false);
        unregistered().awaitingMoney();
    }

    private void moneyExpired() {
        unregistered().awaitingMoney();
        engine.waitUntil(RANKING_EXPIRES);
    }

    private void closed() {
        unregistered().completed();
        engine.complete(NUMBER, "Task_CloseCase");
    }

    /** The protocol was down for so long after the send that the registration is out of attempts. */
    private ApplicationCase unregistered() {
        return new ApplicationCase(engine) {
            @Override
            ApplicationCase sent() {
                super.sent();
                Job registration = afterTheReceipt();
                while (engine.retriesLeftAfterFailing(registration) > 0) {
                    engine.letTimePass(Duration.ofMinutes(15));
                }
                return this;
            }
        };
    }

    private Job afterTheReceipt() {
        engine.runOneJob();
        return engine.dueJobs().get(0);
    }

    @Test
    void aLetterIsWrittenThenRegisteredThenDelivered() {
        engine.start("outgoing-letter", LETTER, Map.of("letterId", 5L));
        assertThat(steps.orders()).as("nothing in the transaction that decides it").isEmpty();
        engine.runJobs();
        assertThat(steps.ordersAbout(5L)).containsExactly("letterSteps.write", "letterSteps.register", "letterSteps.deliver");
        assertThat(engine.ends(LETTER)).containsExactly("End_LetterDelivered");
    }

    @Test
    void aLetterIsNotDeliveredBeforeItHasItsNumberAndIsNotWrittenTwice() {
        steps.failing("letterSteps.register");
        engine.start("outgoing-letter", LETTER, Map.of("letterId", 5L));
        engine.runOneJob();
        engine.retriesLeftAfterFailing(engine.dueJobs().get(0));
        assertThat(steps.orders()).containsExactly("letterSteps.write");

        steps.working("letterSteps.register");
        engine.wait(Duration.ofMinutes(15));
        assertThat(steps.orders()).containsExactly("letterSteps.write", "letterSteps.register", "letterSteps.deliver");
    }

    @Test
    void anAnswerIsRegisteredBesideTheCase() {
        engine.start("integration-registration", REQUEST, Map.of("applicationId", ID));
        engine.runJobs();
        assertThat(steps.ordersAbout(ID)).containsExactly("admissibilitySteps.registerAnswers");
        assertThat(engine.hasEnded(REQUEST)).isTrue();
    }
}
