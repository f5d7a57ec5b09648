package org.ordito.ideazione.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ordito.calls.Call;
import org.ordito.calls.Phase;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.ExclusionReasons;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.evaluation.Assessment;
import org.ordito.ideazione.evaluation.Assessments;
import org.ordito.ideazione.evaluation.LetteredScores;
import org.ordito.ideazione.evaluation.Panel;
import org.ordito.ideazione.evaluation.Panels;
import org.ordito.ideazione.evaluation.Scoring;
import org.ordito.ideazione.ranking.RankingCalculation.Candidate;

/** Puts together what a call's panel has scored, as it stands now. */
@ApplicationScoped
class Tally {

    private static final Set<ApplicationState> JUDGED =
            EnumSet.of(ApplicationState.EVALUATED, ApplicationState.RANKED, ApplicationState.BELOW_THRESHOLD);

    @Inject
    private IdeaApplications applications;

    @Inject
    private Panels panels;

    @Inject
    private Assessments assessments;

    @Inject
    private ExclusionReasons exclusions;

    Count of(Call call) {
        List<IdeaApplication> judged = applications.ofCall(call.id(), JUDGED);
        Map<Long, List<Assessment>> byApplication = new HashMap<>();
        assessments.ofCall(call.id(), Phase.IDEA)
                .forEach(a -> byApplication.computeIfAbsent(a.getApplication().id(), id -> new ArrayList<>()).add(a));
        Map<String, IdeaApplication> byNumber = new LinkedHashMap<>();
        Map<String, List<LetteredScores>> scores = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        Scoring scoring = Scoring.of(call, Phase.IDEA);
        Panel panel = panels.find(call.id()).orElse(null);
        for (IdeaApplication application : judged) {
            List<Assessment> given = byApplication.get(application.id());
            byNumber.put(application.getNumber(), application);
            scores.put(application.getNumber(), LetteredScores.of(panel, given));
            candidates.add(new Candidate(application.getNumber(), application.getSentAt(),
                    scoring.points(given.stream().map(Assessment::coefficients).toList())));
        }
        List<IdeaApplication> inadmissible = applications.ofCall(call.id(), EnumSet.of(ApplicationState.INADMISSIBLE));
        return new Count(call, byNumber, candidates, inadmissible, exclusions.ofCall(call.id()), scores);
    }

    /**
     * What there is to rank.
     *
     * @param candidates   those that were scored
     * @param inadmissible those that were excluded
     * @param reasons      of the exclusions, by number
     * @param scores       what each evaluator gave, by number
     */
    record Count(Call call, Map<String, IdeaApplication> byNumber, List<Candidate> candidates, List<IdeaApplication> inadmissible,
            Map<String, String> reasons, Map<String, List<LetteredScores>> scores) {

        List<List<String>> tiesToDraw() {
            return calculation(null).tiesToDraw(candidates);
        }

        /** The lines of the ranking: in order those ranked, then those below the threshold and the inadmissible by number. */
        List<RankingEntry> entries(String drawSeed) {
            List<RankingEntry> entries = new ArrayList<>();
            for (Candidate candidate : calculation(drawSeed).order(candidates)) {
                entries.add(RankingEntry.ranked(byNumber.get(candidate.number()), entries.size() + 1, candidate.points()));
            }
            candidates.stream().filter(candidate -> !candidate.points().isEligible())
                    .forEach(candidate -> entries.add(RankingEntry.belowThreshold(byNumber.get(candidate.number()), candidate.points())));
            inadmissible.forEach(application -> entries.add(RankingEntry.inadmissible(application, reasons.get(application.getNumber()))));
            return entries;
        }

        private RankingCalculation calculation(String drawSeed) {
            return new RankingCalculation(call.getSlug(), call.getSelection().getTieBreaks(), drawSeed);
        }
    }
}
