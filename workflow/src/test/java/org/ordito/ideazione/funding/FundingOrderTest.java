package org.ordito.ideazione.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.ideazione.coaching.AnIdea.euro;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.coaching.AnIdea;

class FundingOrderTest {

    private static final Instant AT = AnIdea.BEGUN;

    private final List<FundingPlace> order = new ArrayList<>();

    @Test
    void whoAwaitsFundingGoesBeforeTheNext() {
        place("A", false, FundingOrderTest::awaitsFunding);
        place("B", false, FundingOrderTest::awaitsFunding);

        assertThat(FundingPlace.firstBefore("B", order)).hasValue(order.get(0));
        assertThat(FundingPlace.firstBefore("A", order)).isEmpty();
    }

    @Test
    void whoIsStillBeingCoachedIsAwaited() {
        place("A", false, a -> { });
        place("B", false, FundingOrderTest::awaitsFunding);

        assertThat(FundingPlace.firstBefore("B", order)).hasValue(order.get(0));
    }

    @Test
    void whoIsStillWritingThePlanIsAwaited() {
        place("A", false, a -> a.planBegun(AT));
        place("B", false, FundingOrderTest::awaitsFunding);

        assertThat(FundingPlace.firstBefore("B", order)).hasValue(order.get(0));
    }

    @Test
    void whosePlanIsBeingScoredIsAwaited() {
        place("A", false, a -> {
            a.planBegun(AT);
            a.planSubmitted(AT);
        });
        place("B", false, FundingOrderTest::awaitsFunding);

        assertThat(FundingPlace.firstBefore("B", order)).hasValue(order.get(0));
    }

    @Test
    void whoWasCalledLaterBySuccessionIsAwaitedOnlyOnceReady() {
        place("A", true, a -> a.planBegun(AT));
        place("B", true, FundingOrderTest::awaitsFunding);
        place("C", true, FundingOrderTest::awaitsFunding);

        assertThat(FundingPlace.firstBefore("B", order)).isEmpty();
        assertThat(FundingPlace.firstBefore("C", order)).hasValue(order.get(1));
    }

    @Test
    void whoLeftLapsedFailedOrIsDecidedBlocksNobody() {
        place("A", false, a -> a.left(AT));
        place("B", false, a -> {
            a.planBegun(AT);
            a.lapsed(AT);
        });
        place("C", false, a -> {
            a.planBegun(AT);
            a.planSubmitted(AT);
            a.planEvaluated(false, AT);
        });
        place("D", false, a -> {
            awaitsFunding(a);
            a.funded(AT);
        });
        place("E", false, a -> {
            awaitsFunding(a);
            a.notFunded(AT);
        });
        place("F", false, FundingOrderTest::awaitsFunding);

        assertThat(FundingPlace.firstBefore("F", order)).isEmpty();
    }

    private static void awaitsFunding(IdeaApplication application) {
        application.planBegun(AT);
        application.planSubmitted(AT);
        application.planEvaluated(true, AT);
    }

    private void place(String number, boolean isBySuccession, Consumer<IdeaApplication> life) {
        IdeaApplication application = AnIdea.inCoaching(number);
        life.accept(application);
        order.add(new FundingPlace(application, order.size() + 1, isBySuccession, euro("40000"), null));
    }
}
