package org.ordito.ideazione.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.ideazione.coaching.AnIdea.euro;
import static org.ordito.ideazione.funding.AGrant.DECIDED;
import static org.ordito.ideazione.funding.AGrant.MANAGER;
import static org.ordito.ideazione.funding.AGrant.OFFICER;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.BudgetGrown;
import org.ordito.calls.Call;
import org.ordito.calls.Calls;
import org.ordito.ideazione.ApplicationLeft;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.ideazione.ranking.Ranking;
import org.ordito.ideazione.ranking.Rankings;
import org.ordito.people.Actor;

/** One application waits for 40,000 euro, and there are 40,000 euro. */
class FundingSuccessionTest {

    private final FundingDecision decision = new FundingDecision(AGrant.awaited());
    private final IdeaApplication waiting = decision.getApplication();
    private final Ranking ranking = new Ranking(waiting.getCall(), 1);
    private final List<String> told = new ArrayList<>();
    private final List<String> recorded = new ArrayList<>();

    {
        decision.propose(OFFICER, euro("40000"), euro("0"), null, euro("40000"), DECIDED);
        decision.approve(MANAGER, euro("0"), DECIDED);
        waiting.moneyMissing(DECIDED);
        ranking.computed(OFFICER, "Verbale n. 3 della seduta conclusiva.", null, List.of(), DECIDED);
        ranking.published(MANAGER, DECIDED);
    }

    @Test
    void moneyThatComesIsToldToWhoWaitsForIt() {
        ranking.approved(DECIDED);

        succession(DECIDED).grown(new BudgetGrown(1L));

        assertThat(told).containsExactly(waiting.getNumber());
        assertThat(recorded).containsExactly("funding.moved-up " + waiting.getNumber() + " 40000.00");
    }

    @Test
    void moneyServesTheRankingUntilItExpiresAndNotAMillisecondLonger() {
        ranking.approved(DECIDED);

        succession(ranking.expiresAt().plusMillis(1)).moveUp(1L);
        assertThat(told).isEmpty();
        assertThat(succession(ranking.expiresAt().plusMillis(1)).isValid(1L)).isFalse();

        succession(ranking.expiresAt()).moveUp(1L);
        assertThat(told).containsExactly(waiting.getNumber());
        assertThat(succession(ranking.expiresAt()).isValid(1L)).isTrue();
    }

    @Test
    void moneyServesNobodyBeforeTheRankingIsFinal() {
        succession(DECIDED).moveUp(1L);

        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ApplicationState.class)
    void whatWasKeptForWhoLeavesWhileFundingIsDecidedServesTheNext(ApplicationState from) {
        ranking.approved(DECIDED);

        succession(DECIDED).left(new ApplicationLeft(AGrant.awaited(), from));

        assertThat(told).hasSize(from == ApplicationState.AWAITING_FUNDING ? 1 : 0);
    }

    private FundingSuccession succession(Instant at) {
        return new FundingSuccession(new Calls() {
            @Override
            public Call lock(Long id) {
                return waiting.getCall();
            }

            @Override
            public BigDecimal budgetLeft(Long callId) {
                return euro("40000");
            }
        }, new Rankings() {
            @Override
            public Optional<Ranking> published(Long callId) {
                return Optional.of(ranking);
            }
        }, new FundingOrder() {
            @Override
            public List<FundingPlace> of(Long callId) {
                return List.of(new FundingPlace(waiting, 1, false, euro("40000"), decision));
            }
        }, new AuditTrail() {
            @Override
            public void record(Actor who, String action, String subject, String detail) {
                recorded.add(action + " " + subject + " " + detail);
            }
        }, new IdeazioneProcess() {
            @Override
            public void moneyFreed(IdeaApplication next) {
                told.add(next.getNumber());
            }
        }, Clock.fixed(at, ZoneOffset.UTC));
    }
}
