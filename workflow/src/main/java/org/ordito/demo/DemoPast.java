package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ordito.calls.CallDates;
import org.ordito.calls.CallDraft;
import org.ordito.calls.Funding;
import org.ordito.calls.Selection;
import org.ordito.calls.Term;
import org.ordito.demo.DemoTimeline.Deed;
import org.ordito.ideazione.ApplicationDesk;
import org.ordito.ideazione.admissibility.ChecklistItem;

/**
 * The call of the year before, up to its final ranking. Places in the ranking follow the order in which its ideas are kept; what
 * became of those that were coached is told by {@link DemoAftermath}.
 */
@ApplicationScoped
public class DemoPast {

    static final String SLUG = "ideazione-2025";

    private static final int COACHED_PLACES = 8;

    @Inject
    private DemoCalls calls;

    @Inject
    private DemoSubmissions submissions;

    @Inject
    private DemoSelection selection;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private DemoAftermath aftermath;

    @Inject
    private DemoCast cast;

    private final Map<String, String> numbers = new HashMap<>();
    private final List<Deed> deeds = new ArrayList<>();
    private Instant today;

    /** What happened in it until today. */
    List<Deed> deeds(Instant now) {
        today = now;
        publish();
        receive();
        checkAdmissibility();
        evaluate();
        rank();
        deeds.addAll(aftermath.deeds(now, this::number));
        return deeds;
    }

    private void at(int day, int hour, Runnable what) {
        deeds.add(new Deed(DemoCast.day(today, day, hour), what));
    }

    /** The number that this account's application got when it was sent. */
    private String number(String account) {
        return numbers.get(account);
    }

    private void publish() {
        at(-470, 10, () -> calls.write(SLUG, "IdeAzione 2025", this::changed));
        at(-469, 10, () -> calls.publish(SLUG));
    }

    private CallDraft changed(CallDraft draft) {
        CallDates dates = new CallDates(DemoCast.day(today, -465, 9), DemoCast.day(today, -440, 12), DemoCast.day(today, -430, 12), 18);
        Funding funding = new Funding(DemoMoney.euro(170_000), DemoMoney.euro(40_000), DemoMoney.euro(20_000), DemoMoney.euro(80_000),
                DemoMoney.euro(50_000), 90, false, 40, 40);
        Selection usual = draft.selection();
        Selection selected = new Selection(usual.getThresholdIdea(), usual.getThresholdPlan(), usual.getPanelSize(),
                usual.getMinimumAssessments(), COACHED_PLACES, String.join(",", usual.getTieBreaks()));
        return new CallDraft(draft.text(), dates, funding, selected,
                draft.terms().with(Term.MONTHS_BETWEEN_REPORTS, 2).with(Term.NUMBER_OF_REPORTS, 3), draft.criteria());
    }

    private void receive() {
        int day = -460;
        for (DemoIdea idea : DemoIdeas.ofYear(2025)) {
            day++;
            at(day, 15, () -> numbers.put(idea.account(), submissions.send(idea, SLUG)));
        }
        at(-433, 9, () -> applications.withdraw(cast.named("filodarena"), number("filodarena")));
    }

    private void checkAdmissibility() {
        at(-428, 12, () -> selection.appointPanel(SLUG));
        at(-424, 9, () -> selection.askFor(number("voceamica"), ChecklistItem.STATUTE_OR_COMMITMENT, "Lo statuto è incompleto: manca l'ultima pagina."));
        at(-418, 18, () -> selection.answer("voceamica", number("voceamica") + "-I1"));
        at(-420, 10, () -> selection.exclude(number("bussoletta"), ChecklistItem.APPLICANT_ELIGIBLE,
                "Il progetto è già finanziato per intero da un altro avviso comunale: manca il requisito richiesto."));
        for (DemoIdea idea : judged()) {
            at(-416, 11, () -> selection.admit(number(idea.account())));
            at(-410, 11, () -> selection.recordPreFeasibility(number(idea.account())));
        }
    }

    private void evaluate() {
        for (DemoIdea idea : judged()) {
            for (String evaluator : DemoScores.EVALUATORS) {
                if (abstains(evaluator, idea.account())) {
                    at(-405, 9, () -> selection.abstain(number(idea.account()), evaluator));
                } else {
                    at(-404, 9, () -> selection.declareNoConflict(number(idea.account()), evaluator));
                    at(-390, 9, () -> selection.score(number(idea.account()), evaluator, idea.quality()));
                }
            }
        }
    }

    static boolean abstains(String evaluator, String account) {
        return evaluator.equals("valutatore3") && account.equals("ciclofficina");
    }

    private void rank() {
        at(-370, 11, () -> selection.computeRanking(SLUG));
        at(-368, 12, () -> selection.publishRanking(SLUG));
        at(-362, 20, () -> selection.requestReview("officinadati", number("officinadati")));
        at(-350, 10, () -> selection.rejectReview(number("officinadati")));
        at(-350, 11, () -> selection.approveFinalRanking(SLUG));
    }

    private static List<DemoIdea> judged() {
        return DemoIdeas.ofYear(2025).stream().filter(idea -> idea.quality() > 0).toList();
    }
}
