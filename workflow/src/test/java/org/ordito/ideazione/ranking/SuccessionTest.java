package org.ordito.ideazione.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.ideazione.evaluation.SamplePanel.AFTER;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ordito.audit.AuditTrail;
import org.ordito.ideazione.ApplicationLeft;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.people.Actor;

/** Two places: 2 and 4 have them; 3, 1 and 5 wait in this order. */
class SuccessionTest {

    private final SampleRanking sample = new SampleRanking(2);
    private final Ranking ranking = sample.published();
    private final List<String> called = new ArrayList<>();
    private final List<String> recorded = new ArrayList<>();

    @Test
    void thePlaceOfWhoLeavesGoesToTheNextInLine() {
        ranking.approved(AFTER);

        leaves(4, AFTER);

        assertThat(called).containsExactly("IDEA-2026-0003");
        assertThat(recorded).containsExactly("ranking.next-called IDEA-2026-0003 IDEA-2026-0004");
    }

    @Test
    void whoLeavesTheLineFreesNoPlace() {
        ranking.approved(AFTER);

        leaves(1, AFTER);
        leaves(6, AFTER);

        assertThat(called).isEmpty();
    }

    @Test
    void beforeTheFinalRankingNobodyHasAPlaceToLeave() {
        leaves(2, AFTER);

        assertThat(called).isEmpty();
    }

    @Test
    void aPlaceIsGivenUntilTheRankingExpires() {
        ranking.approved(AFTER);

        leaves(2, ranking.expiresAt());
        leaves(4, ranking.expiresAt().plusMillis(1));

        assertThat(called).containsExactly("IDEA-2026-0003");
    }

    private void leaves(int last, Instant at) {
        IdeaApplication application = sample.application(last);
        succession(at).left(new ApplicationLeft(application, ApplicationState.RANKED));
    }

    private Succession succession(Instant at) {
        return new Succession(new Rankings() {
            @Override
            public Optional<RankingEntry> entry(IdeaApplication application) {
                return ranking.getEntries().stream().filter(entry -> entry.getApplication() == application).findFirst();
            }

            @Override
            Ranking lock(Long callId) {
                return ranking;
            }
        }, new AuditTrail() {
            @Override
            public void record(Actor who, String action, String subject, String detail) {
                recorded.add(action + " " + subject + " " + detail);
            }
        }, new IdeazioneProcess() {
            @Override
            public void placeFreed(IdeaApplication next) {
                called.add(next.getNumber());
            }
        }, Clock.fixed(at, ZoneOffset.UTC));
    }
}
