package org.ordito.ideazione.admissibility;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.ordito.calls.Call;
import org.ordito.calls.Written;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.BudgetLine;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.Quarter;

/** An application to a call that has closed, and answers to its checklist, for tests. */
final class SentApplication {

    static final Instant PUBLISHED = Instant.parse("2026-03-02T10:00:00Z");
    /** In Rome 11 May 2026, 14:00. */
    static final Instant BEGUN = Instant.parse("2026-05-11T12:00:00Z");

    private SentApplication() {
    }

    static IdeaApplication sent(ApplicantKind kind) {
        return sentAt(kind, call().getClosesAt());
    }

    static IdeaApplication sentAt(ApplicantKind kind, Instant at) {
        IdeaContent content = new IdeaContent().fromApplicant(kind, "Filo", "Agata Demo", "filo@demo.invalid", null)
                .about(Quarter.CIVITA, Field.WORK, "Officina di quartiere", "Una bottega.")
                .costing(new Budget(List.of(BudgetLine.of(CostCategory.STAFF, "Staff", new BigDecimal("60000.00"))), new BigDecimal("50000.00")), null);
        return new IdeaApplication("IDEA-2026-0007", call(), "cittadina", content, at, "0".repeat(64));
    }

    static Call call() {
        Call call = Written.call(Written.usual(PUBLISHED));
        call.publish(Written.MANAGER, PUBLISHED);
        return call;
    }

    /** Every item answered yes, but for one. */
    static List<CheckedItem> allYesBut(ChecklistItem item, Answer answer) {
        return ChecklistItem.of(sent(ApplicantKind.INDIVIDUAL)).stream().filter(i -> !i.isComputed())
                .map(i -> i.equals(item) ? new CheckedItem(i, answer, "Manca o non va") : new CheckedItem(i, Answer.YES, "")).toList();
    }

    static List<CheckedItem> allYes() {
        return allYesBut(null, null);
    }
}
