package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
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

    /** What happened in it until today. */
    List<Deed> deeds(Instant today) {
        DemoStory story = new DemoStory(today);
        publish(story);
        receive(story);
        checkAdmissibility(story);
        evaluate(story);
        rank(story);
        aftermath.tell(story);
        return story.deeds();
    }

    private void publish(DemoStory story) {
        story.at(-470, 10, () -> calls.write(SLUG, "IdeAzione 2025", draft -> changed(draft, story)));
        story.at(-469, 10, () -> calls.publish(SLUG));
    }

    private CallDraft changed(CallDraft draft, DemoStory story) {
        CallDates dates = new CallDates(story.day(-465, 9), story.day(-440, 12), story.day(-430, 12), 18);
        Funding funding = new Funding(DemoMoney.euro(170_000), DemoMoney.euro(40_000), 90, false, 40, 40);
        Selection usual = draft.selection();
        Selection selected = new Selection(usual.getThresholdIdea(), usual.getThresholdPlan(), usual.getPanelSize(),
                usual.getMinimumAssessments(), COACHED_PLACES, String.join(",", usual.getTieBreaks()));
        return draft.with(dates).with(funding).with(selected, draft.criteria())
                .with(draft.terms().with(Term.MONTHS_BETWEEN_REPORTS, 2).with(Term.NUMBER_OF_REPORTS, 3));
    }

    private void receive(DemoStory story) {
        int day = -460;
        for (DemoIdea idea : DemoIdeas.ofYear(2025)) {
            day++;
            story.at(day, 15, () -> story.numbered(idea.account(), submissions.send(idea, SLUG)));
        }
        story.at(-433, 9, () -> applications.withdraw(cast.named("filodarena"), story.number("filodarena")));
    }

    private void checkAdmissibility(DemoStory story) {
        story.at(-428, 12, () -> selection.appointPanel(SLUG));
        story.at(-424, 9, () -> selection.askFor(story.number("voceamica"), ChecklistItem.file("STATUTE"), "Lo statuto è incompleto: manca l'ultima pagina."));
        story.at(-418, 18, () -> selection.answer("voceamica", story.number("voceamica") + "-I1"));
        story.at(-420, 10, () -> selection.proposeExclusion(story.number("bussoletta"), ChecklistItem.APPLICANT_ELIGIBLE, "2",
                "Il progetto è già finanziato per intero da un altro avviso comunale: manca il requisito richiesto."));
        for (DemoIdea idea : judged()) {
            story.at(-416, 11, () -> selection.admit(story.number(idea.account())));
            story.at(-410, 11, () -> selection.recordPreFeasibility(story.number(idea.account())));
        }
        story.at(-419, 12, () -> selection.confirmExclusion(story.number("bussoletta")));
        story.at(-415, 9, () -> selection.releaseAdmissibility(SLUG));
    }

    private void evaluate(DemoStory story) {
        for (DemoIdea idea : judged()) {
            for (String evaluator : DemoScores.EVALUATORS) {
                if (abstains(evaluator, idea.account())) {
                    story.at(-405, 9, () -> selection.abstain(story.number(idea.account()), evaluator));
                } else {
                    story.at(-404, 9, () -> selection.declareNoConflict(story.number(idea.account()), evaluator));
                    story.at(-390, 9, () -> selection.score(story.number(idea.account()), evaluator, idea.quality()));
                }
            }
        }
    }

    static boolean abstains(String evaluator, String account) {
        return evaluator.equals("valutatore3") && account.equals("ciclofficina");
    }

    private void rank(DemoStory story) {
        story.at(-370, 11, () -> selection.computeRanking(SLUG));
        story.at(-368, 12, () -> selection.publishRanking(SLUG));
        story.at(-362, 20, () -> selection.requestReview("officinadati", story.number("officinadati")));
        story.at(-350, 10, () -> selection.rejectReview(story.number("officinadati")));
        story.at(-350, 11, () -> selection.approveFinalRanking(SLUG));
    }

    private static List<DemoIdea> judged() {
        return DemoIdeas.ofYear(2025).stream().filter(idea -> idea.quality() > 0).toList();
    }
}
