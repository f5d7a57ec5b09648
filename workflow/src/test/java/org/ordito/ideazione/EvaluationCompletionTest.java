package org.ordito.ideazione;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.calls.Call;
import org.ordito.calls.Calls;
import org.ordito.calls.PublishedCall;

class EvaluationCompletionTest {

    private final Call call = PublishedCall.withId("ideazione-2026", 1L);
    private final Set<ApplicationState> states = EnumSet.noneOf(ApplicationState.class);
    private final List<String> told = new ArrayList<>();

    private final EvaluationCompletion completion = new EvaluationCompletion(new Calls() {
        @Override
        public Call lock(Long id) {
            return call;
        }
    }, new IdeaApplications() {
        @Override
        public boolean isAny(Long callId, Collection<ApplicationState> asked) {
            return states.stream().anyMatch(asked::contains);
        }
    }, new IdeazioneProcess() {
        @Override
        public void evaluationComplete(Call of) {
            told.add(of.getSlug());
        }
    });

    @ParameterizedTest
    @EnumSource(ApplicationState.class)
    void oneApplicationThatIsStillCheckedOrJudgedHoldsTheSelectionBack(ApplicationState state) {
        states.addAll(List.of(ApplicationState.EVALUATED, state));

        completion.check(call);

        assertThat(completion.isReached(call.id())).isEqualTo(!state.isBeforeRanking());
        assertThat(told).isEqualTo(state.isBeforeRanking() ? List.of() : List.of("ideazione-2026"));
    }

    @Test
    void aCallThatNobodyAppliedToWaitsForNothing() {
        completion.check(call);

        assertThat(told).containsExactly("ideazione-2026");
    }
}
