package org.ordito.ideazione.submission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.ordito.calls.ApplicationForm;
import org.ordito.calls.Call;
import org.ordito.calls.CallAttachment;
import org.ordito.calls.CallDates;
import org.ordito.calls.Criterion;
import org.ordito.calls.Phase;
import org.ordito.calls.Selection;
import org.ordito.calls.Terms;
import org.ordito.calls.Written;
import org.ordito.documents.SomeDocument;
import org.ordito.ideazione.Activity;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.BudgetLine;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.ImpactIndicator;
import org.ordito.ideazione.Quarter;

/** An open call and complete answers to it, for tests to spoil. */
public final class SampleDraft {

    static final Instant OPENS = Instant.parse("2026-03-02T08:00:00Z");
    static final Instant CLOSES = Instant.parse("2026-04-15T10:00:00Z");
    static final Instant DURING = Instant.parse("2026-03-10T09:30:00.123Z");

    private SampleDraft() {
    }

    public static Call call() {
        return call(Written.usual(OPENS).form());
    }

    /** The same with another form. */
    static Call call(ApplicationForm form) {
        Call call = Written.call(Written.usual(OPENS).with(new CallDates(OPENS, CLOSES.minusSeconds(864_000), CLOSES, 18)).with(form));
        call.judgeBy(new Selection(new BigDecimal("60"), new BigDecimal("65"), 3, 2, 25, "SENT"), new Terms(),
                List.of(new Criterion(Phase.IDEA, "need", "Bisogno", 100, null), new Criterion(Phase.PLAN, "market", "Mercato", 100, null)));
        call.publish(Written.MANAGER, OPENS.minusSeconds(86_400));
        return call;
    }

    public static IdeaContent content() {
        return new IdeaContent()
                .fromApplicant(ApplicantKind.ASSOCIATION, "Associazione Filo", "Agata Demo", "filo@demo.invalid", "+39 095 000000")
                .about(Quarter.CIVITA, Field.WORK, "Officina di quartiere", "Una bottega che ripara e insegna.")
                .proposing("Mancano botteghe", "Apriamo una bottega", "Giovani del quartiere", List.of(indicator()))
                .carriedBy("Tre artigiani", List.of(), List.of(new Activity("Bottega aperta", 1, 12)), null, "Cooperativa")
                .costing(budget("60000.00", "50000.00"), null);
    }

    /** A budget of one line. */
    static Budget budget(String cost, String requested) {
        return new Budget(List.of(BudgetLine.of(CostCategory.STAFF, "Artigiani", new BigDecimal(cost))),
                requested == null ? null : new BigDecimal(requested));
    }

    static ImpactIndicator indicator() {
        return new ImpactIndicator("Persone formate", "persone", BigDecimal.ZERO, new BigDecimal("40"), "Registro");
    }

    static IdeaDraft complete() {
        return of(content());
    }

    static IdeaDraft of(IdeaContent content) {
        IdeaDraft draft = new IdeaDraft("associazione", call(), DURING);
        DraftStep.all().forEach(step -> draft.answer(step, content, DURING));
        for (CallAttachment file : draft.getCall().getForm().requiredOf(content.getApplicantKind().name())) {
            draft.attach(file.getCode(), SomeDocument.named(file.getCode() + ".pdf"), DURING);
        }
        draft.declare(EnumSet.allOf(Declaration.class), DURING);
        return draft;
    }
}
