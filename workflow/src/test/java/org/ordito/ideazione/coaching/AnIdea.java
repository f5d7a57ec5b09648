package org.ordito.ideazione.coaching;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.ordito.calls.Call;
import org.ordito.calls.Criterion;
import org.ordito.calls.Phase;
import org.ordito.calls.Selection;
import org.ordito.calls.Terms;
import org.ordito.calls.Written;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.BudgetLine;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaContent;

/** Applications as coaching and plan find them: 48,000 euro asked for costs of 60,000, of an association unless said otherwise. */
public final class AnIdea {

    /** Noon of 1 June 2026 in Rome, when coaching begins. */
    public static final Instant BEGUN = Instant.parse("2026-06-01T10:00:00Z");

    private AnIdea() {
    }

    public static IdeaApplication inCoaching() {
        return inCoaching(ApplicantKind.ASSOCIATION);
    }

    public static IdeaApplication inCoaching(ApplicantKind kind) {
        return inCoaching("IDEA-2026-0001", kind);
    }

    public static IdeaApplication inCoaching(String number) {
        return inCoaching(number, ApplicantKind.ASSOCIATION);
    }

    private static IdeaApplication inCoaching(String number, ApplicantKind kind) {
        IdeaContent content = new IdeaContent().fromApplicant(kind, "Filo", "Agata", "filo@demo.invalid", null)
                .costing(new Budget(List.of(BudgetLine.of(CostCategory.STAFF, "Staff", euro("30000")), BudgetLine.of(CostCategory.EQUIPMENT, "Looms", euro("20000")),
                        BudgetLine.of(CostCategory.OTHER, "Other", euro("10000"))), euro("48000")), null);
        IdeaApplication application = new IdeaApplication(number, call(), "associazione", content, BEGUN, "0".repeat(64));
        application.admissibilityBegun(BEGUN);
        application.admitted(BEGUN);
        application.preFeasibilityRecorded(BEGUN);
        application.evaluationOpened(BEGUN);
        application.evaluated(true, BEGUN);
        application.outcomeReleased(BEGUN);
        application.coachingBegun(BEGUN);
        return application;
    }

    public static BigDecimal euro(String amount) {
        return new BigDecimal(amount).setScale(2);
    }

    private static Call call() {
        Call call = Written.call(Written.usual(BEGUN));
        call.judgeBy(new Selection(new BigDecimal("60"), new BigDecimal("65"), 3, 2, 25, "SENT,DRAW"), new Terms(),
                List.of(new Criterion(Phase.IDEA, "need", "Need", 100, null), new Criterion(Phase.PLAN, "market", "Market", 100, null)));
        return call;
    }
}
