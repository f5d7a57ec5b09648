package org.ordito.ideazione.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.ideazione.coaching.AnIdea.euro;
import static org.ordito.ideazione.funding.AGrant.DECIDED;
import static org.ordito.ideazione.funding.AGrant.MANAGER;
import static org.ordito.ideazione.funding.AGrant.OFFICER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.coaching.AnIdea;

/** Who moves up when a call has money again; its grants go from 20,000 euro, and a partial offer is allowed. */
class MoneyBackTest {

    private final List<FundingPlace> order = new ArrayList<>();

    @Test
    void theFirstInLineMovesUpAndTheNextOnlyIfThereIsMoneyForBoth() {
        waits("A", "40000");
        waits("B", "40000");
        assertThat(movingUp("40000")).containsExactly("A");
        assertThat(movingUp("80000")).containsExactly("A", "B");
    }

    @Test
    void moneyForAPartialOfferSuffices() {
        waits("A", "40000");
        assertThat(movingUp("20000")).containsExactly("A");
        assertThat(movingUp("19999.99")).isEmpty();
    }

    @Test
    void whoIsBeingDecidedAboveHasItsMoneyKept() {
        awaitsDecision("A", "40000");
        waits("B", "40000");
        assertThat(movingUp("50000")).isEmpty();
        assertThat(movingUp("80000")).containsExactly("B");
    }

    @Test
    void whoIsBeingDecidedBelowComesAfter() {
        waits("A", "40000");
        awaitsDecision("B", "40000");
        assertThat(movingUp("40000")).containsExactly("A");
    }

    @Test
    void whoWasFundedLeftOrWasStoppedByTheCeilingOnAidDoesNotMove() {
        decided("A", "40000", "0", "960000").getApplication().funded(DECIDED);
        decided("B", "40000", "290000", "960000").getApplication().notFunded(DECIDED);
        IdeaApplication left = waits("C", "40000");
        left.left(DECIDED);
        assertThat(movingUp("960000")).isEmpty();
    }

    @Test
    void whoMovesUpAwaitsFundingAgainAndThoseBelowWaitForIt() {
        IdeaApplication first = waits("A", "40000");
        awaitsDecision("B", "40000");
        assertThat(FundingPlace.firstBefore("B", order)).isEmpty();
        first.moneyFreed(DECIDED);
        assertThat(FundingPlace.firstBefore("B", order)).hasValue(order.get(0));
    }

    private List<String> movingUp(String left) {
        return FundingPlace.movingUp(order, euro(left)).stream().map(place -> place.application().getNumber()).toList();
    }

    private IdeaApplication waits(String number, String amount) {
        IdeaApplication application = decided(number, amount, "0", "0").getApplication();
        application.moneyMissing(DECIDED);
        return application;
    }

    private void awaitsDecision(String number, String amount) {
        place(awaiting(number), amount, null);
    }

    private FundingDecision decided(String number, String amount, String aidReceived, String left) {
        FundingDecision decision = new FundingDecision(awaiting(number));
        decision.propose(OFFICER, euro(amount), euro(aidReceived), null, euro(amount), DECIDED);
        decision.approve(MANAGER, euro(left), DECIDED);
        place(decision.getApplication(), amount, decision);
        return decision;
    }

    private static IdeaApplication awaiting(String number) {
        IdeaApplication application = AnIdea.inCoaching(number);
        application.planBegun(AnIdea.BEGUN);
        application.planSubmitted(AnIdea.BEGUN);
        application.planEvaluated(true, AnIdea.BEGUN);
        return application;
    }

    private void place(IdeaApplication application, String requested, FundingDecision decision) {
        order.add(new FundingPlace(application, order.size() + 1, false, euro(requested), decision));
    }
}
