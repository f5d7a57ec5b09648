package org.ordito.ideazione.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.ordito.calls.Call;
import org.ordito.calls.CallDates;
import org.ordito.calls.Criterion;
import org.ordito.calls.Phase;
import org.ordito.calls.Selection;
import org.ordito.calls.Terms;
import org.ordito.calls.Written;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.BudgetLine;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.Quarter;

/** A call with three criteria, a panel of three and applications to judge. */
public final class SamplePanel {

    public static final Instant CLOSED = Instant.parse("2026-04-10T10:00:00Z");
    public static final Instant AFTER = CLOSED.plusSeconds(3600);
    public static final String MOTIVATION = "Motivazione abbastanza lunga.";

    private SamplePanel() {
    }

    /** @param tieBreaks as the call writes them */
    public static Call call(int coachedPlaces, String tieBreaks) {
        Call call = Written.call(Written.usual(CLOSED)
                .with(new CallDates(CLOSED.minusSeconds(2_000_000), CLOSED.minusSeconds(864_000), CLOSED, 18)));
        call.judgeBy(new Selection(new BigDecimal("60.00"), new BigDecimal("65.00"), 3, 2, coachedPlaces, tieBreaks), new Terms(), List.of(
                new Criterion(Phase.IDEA, "need", "Bisogno", 20, new BigDecimal("12.00")),
                new Criterion(Phase.IDEA, "impact", "Impatto", 45, null),
                new Criterion(Phase.IDEA, "team", "Gruppo", 35, null),
                new Criterion(Phase.PLAN, "market", "Mercato", 100, null)));
        return call;
    }

    public static Panel panel(Call call) {
        return new Panel(call, List.of("uno", "due", "tre"), "due", "Determina 12 del 20/04/2026", AFTER, new Random(7));
    }

    /** An application awaiting the panel. */
    public static IdeaApplication application(Call call, String number, ApplicantKind kind, Instant sentAt) {
        IdeaContent content = new IdeaContent().fromApplicant(kind, "Nome di " + number, "Referente", "a@demo.invalid", null)
                .about(Quarter.CIVITA, Field.WORK, "Idea " + number, "Sintesi")
                .costing(new Budget(List.of(BudgetLine.of(CostCategory.STAFF, "Staff", new BigDecimal("50000.00"))), new BigDecimal("45000.50")), null);
        IdeaApplication application = new IdeaApplication(number, call, "chi-" + number, content, sentAt, "0".repeat(64));
        application.admissibilityBegun(AFTER);
        application.admitted(AFTER);
        application.preFeasibilityRecorded(AFTER);
        return application;
    }

    /** Scores for the three criteria, motivated. */
    public static List<Score> scores(String need, String impact, String team) {
        return List.of(new Score("need", new BigDecimal(need), MOTIVATION), new Score("impact", new BigDecimal(impact), MOTIVATION),
                new Score("team", new BigDecimal(team), MOTIVATION));
    }

    /** A submitted assessment. */
    public static Assessment scored(IdeaApplication application, String evaluator, String need, String impact, String team) {
        Assessment assessment = new Assessment(application, evaluator);
        assessment.declareNoConflict(AFTER);
        assessment.save(application.getCall().criteria(Phase.IDEA), scores(need, impact, team));
        assessment.submit(application.getCall().criteria(Phase.IDEA), AFTER);
        return assessment;
    }
}
