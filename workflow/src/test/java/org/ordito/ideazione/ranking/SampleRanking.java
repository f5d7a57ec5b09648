package org.ordito.ideazione.ranking;

import static org.ordito.ideazione.evaluation.SamplePanel.AFTER;
import static org.ordito.ideazione.evaluation.SamplePanel.CLOSED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ordito.calls.Call;
import org.ordito.calls.Phase;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.evaluation.Assessment;
import org.ordito.ideazione.evaluation.LetteredScores;
import org.ordito.ideazione.evaluation.Panel;
import org.ordito.ideazione.evaluation.SamplePanel;
import org.ordito.ideazione.evaluation.Scoring;
import org.ordito.ideazione.ranking.RankingCalculation.Candidate;
import org.ordito.people.Actor;
import org.ordito.people.Role;

/** A judged call: five applications ranked, two of them equal, one below the threshold, one excluded. */
final class SampleRanking {

    static final Actor OFFICER = new Actor("funzionaria", "Funzionaria", EnumSet.of(Role.OFFICER));
    static final Actor MANAGER = new Actor("dirigente", "Dirigente", EnumSet.of(Role.MANAGER));
    static final String MINUTES = "Verbale n. 3 della seduta conclusiva.";
    static final String SEED = "4711";

    final Call call;
    final Panel panel;
    final Map<String, IdeaApplication> applications = new LinkedHashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<IdeaApplication> inadmissible = new ArrayList<>();
    private final Map<String, List<LetteredScores>> scores = new LinkedHashMap<>();

    SampleRanking(int coachedPlaces) {
        call = SamplePanel.call(coachedPlaces, "impact,need,SENT,DRAW");
        panel = SamplePanel.panel(call);
        judge(1, 0, "0.8", "0.8", "0.8", "0.8", "0.6", "0.8");
        judge(2, 0, "1", "1", "1", "0.8", "1", "1");
        judge(3, 0, "0.8", "0.8", "0.8", "0.8", "0.6", "0.8");
        judge(4, -1, "0.8", "0.8", "0.8", "0.8", "0.6", "0.8");
        judge(5, 0, "0.6", "0.6", "0.6", "0.8", "0.6", "0.6");
        judge(6, 0, "0.4", "1", "1", "0.4", "1", "1");
        IdeaApplication excluded = new IdeaApplication("IDEA-2026-0007", call, "chi-7",
                SamplePanel.application(call, "IDEA-2026-0007", ApplicantKind.INDIVIDUAL, CLOSED).getContent(), CLOSED, "0".repeat(64));
        excluded.admissibilityBegun(AFTER);
        excluded.excluded(AFTER);
        inadmissible.add(excluded);
        applications.put(excluded.getNumber(), excluded);
    }

    private void judge(int last, int millis, String need1, String impact1, String team1, String need2, String impact2, String team2) {
        String number = "IDEA-2026-000" + last;
        ApplicantKind kind = last == 2 ? ApplicantKind.ASSOCIATION : ApplicantKind.INDIVIDUAL;
        IdeaApplication application = SamplePanel.application(call, number, kind, CLOSED.minusSeconds(60).plusMillis(millis));
        application.evaluationOpened(AFTER);
        List<Assessment> given = List.of(SamplePanel.scored(application, "uno", need1, impact1, team1),
                SamplePanel.scored(application, "tre", need2, impact2, team2));
        Candidate candidate = new Candidate(number, application.getSentAt(),
                Scoring.of(call, Phase.IDEA).points(given.stream().map(Assessment::coefficients).toList()));
        application.evaluated(candidate.points().isEligible(), AFTER);
        candidates.add(candidate);
        scores.put(number, LetteredScores.of(panel, given));
        applications.put(number, application);
    }

    Tally.Count count() {
        return new Tally.Count(call, applications, candidates, inadmissible, Map.of("IDEA-2026-0007", "Manca il requisito."), scores);
    }

    Ranking computed() {
        Ranking ranking = new Ranking(call, 1);
        ranking.computed(OFFICER, MINUTES, SEED, count().entries(SEED), AFTER);
        ranking.bundled(RankingBundle.canonical(ranking, scores));
        return ranking;
    }

    Ranking published() {
        Ranking ranking = computed();
        ranking.published(MANAGER, AFTER);
        applications.values().forEach(application -> application.outcomeReleased(AFTER));
        return ranking;
    }

    IdeaApplication application(int last) {
        return applications.get("IDEA-2026-000" + last);
    }
}
