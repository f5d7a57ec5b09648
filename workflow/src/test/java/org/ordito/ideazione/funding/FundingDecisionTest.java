package org.ordito.ideazione.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.coaching.AnIdea.euro;
import static org.ordito.ideazione.funding.AGrant.DECIDED;
import static org.ordito.ideazione.funding.AGrant.MANAGER;
import static org.ordito.ideazione.funding.AGrant.OFFICER;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.coaching.AnIdea;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;

class FundingDecisionTest {

    private static final BigDecimal REQUESTED = euro("48000");

    private final FundingDecision decision = new FundingDecision(AGrant.awaited());

    @Test
    void officerProposesAndManagerApproves() {
        propose("48000");
        decision.approve(MANAGER, euro("960000"), DECIDED);

        assertThat(decision.getState()).isEqualTo(DecisionState.FUNDED);
        assertThat(decision.getAmount()).isEqualTo(euro("48000"));
        assertThat(decision.getDecidedBy()).isEqualTo("dirigente");
        assertThat(decision.getDecidedAt()).isEqualTo(DECIDED);
    }

    @Test
    void withoutMoneyTheApprovalMeansNotFunded() {
        propose("48000");

        assertThat(decision.approve(MANAGER, euro("1000"), DECIDED).reason()).isEqualTo(Award.Reason.NO_MONEY);
        assertThat(decision.getState()).isEqualTo(DecisionState.NOT_FUNDED);
        assertThat(decision.getAmount()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "19999.99", "80000.01"})
    void amountsOutsideTheCallsLimitsAreRefused(String amount) {
        assertThatThrownBy(() -> decision.propose(OFFICER, new BigDecimal(amount), euro("0"), null, euro("90000"), DECIDED))
                .hasMessage("funding.amount-limits");
        assertThatThrownBy(() -> decision.propose(OFFICER, null, euro("0"), null, REQUESTED, DECIDED)).hasMessage("funding.amount-limits");
    }

    @Test
    void informalGroupsHaveALowerCeiling() {
        FundingDecision informal = new FundingDecision(AnIdea.inCoaching(ApplicantKind.INFORMAL_GROUP));

        assertThatThrownBy(() -> informal.propose(OFFICER, euro("50000.01"), euro("0"), null, euro("80000"), DECIDED))
                .hasMessage("funding.amount-limits");
        informal.propose(OFFICER, euro("50000"), euro("0"), null, euro("80000"), DECIDED);
        assertThat(informal.getProposedAmount()).isEqualTo(euro("50000"));
    }

    @Test
    void moreThanRequestedIsRefused() {
        assertThatThrownBy(() -> propose("48000.01")).hasMessage("funding.above-requested");
    }

    @Test
    void theAidReceivedMustBeStatedAndCannotBeNegative() {
        assertThatThrownBy(() -> decision.propose(OFFICER, REQUESTED, null, null, REQUESTED, DECIDED)).hasMessage("funding.aid-missing");
        assertThatThrownBy(() -> decision.propose(OFFICER, REQUESTED, euro("-1"), null, REQUESTED, DECIDED)).hasMessage("funding.aid-missing");
    }

    @Test
    void aNoteThatDoesNotFitIsRefused() {
        String note = "x".repeat(FundingDecision.NOTE_LENGTH + 1);
        assertThatThrownBy(() -> decision.propose(OFFICER, REQUESTED, euro("0"), note, REQUESTED, DECIDED)).hasMessage("funding.note-long");
    }

    @Test
    void whoProposedCannotDecide() {
        propose("48000");
        Actor both = new Actor(OFFICER.username(), "", Set.of(Role.OFFICER, Role.MANAGER));

        assertThatThrownBy(() -> decision.approve(both, euro("960000"), DECIDED)).hasMessage("funding.same-person");
        assertThatThrownBy(() -> decision.sendBack(both, "Rivedere l'importo")).hasMessage("funding.same-person");
    }

    @Test
    void managerSendsBackWithAReasonAndTheOfficerProposesAgain() {
        propose("48000");
        assertThatThrownBy(() -> decision.sendBack(MANAGER, " ")).hasMessage("funding.reason-missing");

        decision.sendBack(MANAGER, " Rivedere l'importo ");
        assertThat(decision.getState()).isEqualTo(DecisionState.RETURNED);
        assertThat(decision.getReturnReason()).isEqualTo("Rivedere l'importo");

        propose("30000");
        assertThat(decision.getProposedAmount()).isEqualTo(euro("30000"));
    }

    @Test
    void aProposalIsNotMadeTwiceNorDecidedTwice() {
        assertThatThrownBy(() -> decision.approve(MANAGER, euro("960000"), DECIDED)).hasMessage("work.done");
        propose("48000");
        assertThatThrownBy(() -> propose("48000")).hasMessage("work.done");
        decision.approve(MANAGER, euro("960000"), DECIDED);
        assertThatThrownBy(() -> decision.approve(MANAGER, euro("960000"), DECIDED)).isInstanceOf(RuleViolation.class).hasMessage("work.done");
        assertThatThrownBy(() -> decision.sendBack(MANAGER, "Tardi")).hasMessage("work.done");
    }

    @Test
    void aRenouncedGrantFreesItsMoneyOnce() {
        propose("48000");
        decision.approve(MANAGER, euro("960000"), DECIDED);

        assertThat(decision.renounced()).isEqualTo(euro("48000"));
        assertThat(decision.getState()).isEqualTo(DecisionState.RENOUNCED);
        assertThat(decision.renounced()).isEqualByComparingTo("0");
    }

    @Test
    void whatWasNotFundedFreesNothing() {
        propose("48000");
        decision.approve(MANAGER, euro("0"), DECIDED);

        assertThat(decision.renounced()).isEqualByComparingTo("0");
        assertThat(decision.getState()).isEqualTo(DecisionState.NOT_FUNDED);
    }

    @Test
    void whatWasNotFundedForWantOfMoneyIsOpenedAgainAndMayThenBeFunded() {
        propose("48000");
        decision.approve(MANAGER, euro("0"), DECIDED);
        decision.reopened();

        assertThat(decision.getState()).isEqualTo(DecisionState.REOPENED);
        assertThat(decision.getState().isDecided()).isFalse();
        assertThatThrownBy(() -> decision.approve(MANAGER, euro("960000"), DECIDED)).hasMessage("work.done");
        propose("48000");
        decision.approve(MANAGER, euro("960000"), DECIDED);
        assertThat(decision.getAmount()).isEqualTo(euro("48000"));
    }

    @Test
    void onlyWhatWasNotFundedForWantOfMoneyIsOpenedAgain() {
        assertThatThrownBy(decision::reopened).hasMessage("work.done");
        decision.propose(OFFICER, REQUESTED, euro("290000"), null, REQUESTED, DECIDED);
        decision.approve(MANAGER, euro("960000"), DECIDED);
        assertThat(decision.getReason()).isEqualTo(Award.Reason.AID_CEILING_REACHED);
        assertThatThrownBy(decision::reopened).hasMessage("work.done");
    }

    private void propose(String amount) {
        decision.propose(OFFICER, euro(amount), euro("0"), "Nota", REQUESTED, DECIDED);
    }
}
