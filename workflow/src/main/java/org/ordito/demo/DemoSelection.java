package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;
import org.ordito.ideazione.admissibility.Answer;
import org.ordito.ideazione.admissibility.CheckedItem;
import org.ordito.ideazione.admissibility.ChecklistItem;
import org.ordito.ideazione.admissibility.ExclusionDesk;
import org.ordito.ideazione.admissibility.ExclusionGround;
import org.ordito.ideazione.admissibility.IncomingAnswers;
import org.ordito.ideazione.admissibility.Opinion;
import org.ordito.ideazione.admissibility.ReleaseDesk;
import org.ordito.ideazione.admissibility.Verdict;
import org.ordito.ideazione.evaluation.ConflictKind;
import org.ordito.ideazione.evaluation.EvaluationDesk;
import org.ordito.ideazione.ranking.RankingDesk;
import org.ordito.ideazione.ranking.ReviewDesk;

/** Takes the demonstration's applications from the deadline to the final ranking. */
@ApplicationScoped
public class DemoSelection {

    private static final int INTEGRATION_DAYS = 10;

    @Inject
    private AdmissibilityDesk admissibility;

    @Inject
    private IncomingAnswers answers;

    @Inject
    private ExclusionDesk exclusions;

    @Inject
    private ReleaseDesk releases;

    @Inject
    private EvaluationDesk evaluation;

    @Inject
    private RankingDesk ranking;

    @Inject
    private ReviewDesk reviews;

    @Inject
    private DemoAnnex annex;

    @Inject
    private DemoCast cast;

    @Inject
    private Clock clock;

    void appointPanel(String slug) {
        List<String> evaluators = DemoScores.EVALUATORS;
        evaluation.appointPanel(cast.manager(), slug, evaluators, evaluators.get(0), "Determina dimostrativa n. 41");
    }

    void admit(String number) {
        keep(number, checklist(number, Answer.YES, null, ""));
        admissibility.admit(cast.officer(), number);
    }

    void proposeExclusion(String number, ChecklistItem item, String article, String reason) {
        keep(number, checklist(number, Answer.NO, item, reason));
        admissibility.proposeExclusion(cast.officer(), number, List.of(new ExclusionGround(article, reason)));
    }

    void confirmExclusion(String number) {
        exclusions.confirm(cast.manager(), Map.of(number, exclusions.proposal(cast.manager(), number).check().getVersion()));
    }

    void releaseAdmissibility(String slug) {
        releases.schedule(cast.manager(), slug, releases.open(cast.manager(), slug).release().getVersion(), null);
    }

    void askFor(String number, ChecklistItem item, String what) {
        keep(number, checklist(number, Answer.MISSING_DOCUMENT, item, what));
        admissibility.requestIntegration(cast.officer(), number, Map.of(item, what), INTEGRATION_DAYS);
    }

    private void keep(String number, List<CheckedItem> found) {
        admissibility.saveChecklist(cast.officer(), number, admissibility.check(cast.officer(), number).check().getVersion(), found);
    }

    void answer(String account, String request) {
        answers.attach(cast.named(account), request, 1, "documento-richiesto.pdf", annex.titled("Documento richiesto"), clock.instant());
        admissibility.answerIntegration(cast.named(account), request, admissibility.integration(cast.named(account), request).getVersion(),
                Map.of(1, "Ecco il documento richiesto, firmato."), clock.instant());
    }

    void recordPreFeasibility(String number) {
        Opinion good = new Opinion(Verdict.POSITIVE, "Le attività sono descritte con chiarezza e i tempi sono credibili.");
        Opinion careful = new Opinion(Verdict.WITH_CONDITIONS, "Serve un accordo scritto per i locali prima dell'avvio.");
        admissibility.recordPreFeasibility(cast.officer(), number, good, good, careful, good);
    }

    void declareNoConflict(String number, String evaluator) {
        evaluation.declareNoConflict(cast.named(evaluator), number);
    }

    void abstain(String number, String evaluator) {
        evaluation.abstain(cast.named(evaluator), number, ConflictKind.WORK);
    }

    void score(String number, String evaluator, int quality) {
        evaluation.submitScores(cast.named(evaluator), number, DemoScores.forIdea(quality, evaluator));
    }

    void scorePlan(String number, String evaluator, int quality) {
        evaluation.submitScores(cast.named(evaluator), number, DemoScores.forPlan(quality, evaluator));
    }

    void computeRanking(String slug) {
        ranking.compute(cast.officer(), slug, ranking.draft(cast.officer(), slug).version(), "La commissione, riunita al completo salvo le astensioni dichiarate, ha esaminato le"
                + " domande ammesse, ha letto le motivazioni e ha approvato i punteggi. Il verbale è firmato da tutti i componenti.", "");
    }

    void publishRanking(String slug) {
        ranking.publish(cast.manager(), slug, ranking.decision(cast.manager(), slug).version());
    }

    void requestReview(String account, String number) {
        reviews.requestReview(cast.named(account), number, "Chiediamo di rivedere il punteggio sulla fattibilità: il piano dei tempi"
                + " era descritto nell'allegato sul bilancio e forse non è stato letto.");
    }

    void rejectReview(String number) {
        reviews.decideReview(cast.manager(), number, false, "La commissione aveva letto l'allegato: il punteggio tiene conto dei tempi"
                + " indicati e resta invariato.");
    }

    void approveFinalRanking(String slug) {
        ranking.approveFinal(cast.manager(), slug);
    }

    private List<CheckedItem> checklist(String number, Answer exception, ChecklistItem item, String note) {
        return admissibility.check(cast.officer(), number).check().checklist().items().stream().filter(each -> !each.isComputed())
                .map(each -> each.equals(item) ? new CheckedItem(each, exception, note) : new CheckedItem(each, Answer.YES, ""))
                .toList();
    }
}
