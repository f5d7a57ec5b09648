package org.ordito.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PeopleFirstTest {

    private static final Duration EVER = Duration.ofHours(1);

    @Test
    void whatNobodyWatchesGoesOnWhileAProcessorIsFree() {
        PeopleFirst two = new PeopleFirst(2, EVER);
        two.answering();
        assertThatCode(two::giveWay).doesNotThrowAnyException();
    }

    @Test
    void itWaitsWhileAllProcessorsAnswerPeopleAndGoesOnWhenOneIsAnswered() throws Exception {
        PeopleFirst one = new PeopleFirst(1, EVER);
        one.answering();
        CompletableFuture<Void> job = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            one.giveWay();
            job.complete(null);
        });
        waiting.start();
        while (waiting.getState() != Thread.State.TIMED_WAITING) {
            assertThat(job).as("the job while somebody is being answered").isNotDone();
            Thread.onSpinWait();
        }
        one.answered();
        job.get(20, TimeUnit.SECONDS);
    }

    @Test
    void itDoesNotWaitForEver() {
        PeopleFirst busy = new PeopleFirst(1, Duration.ofMillis(1));
        busy.answering();
        assertThatCode(busy::giveWay).doesNotThrowAnyException();
    }
}
