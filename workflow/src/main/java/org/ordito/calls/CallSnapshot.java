package org.ordito.calls;

import java.math.BigDecimal;
import java.util.StringJoiner;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Text;

/** Writes a whole call as plain Italian text, so that what was published can be read whatever the portal becomes. */
final class CallSnapshot {

    private final StringJoiner lines = new StringJoiner("\n");

    private CallSnapshot() {
    }

    static String of(Call call) {
        CallSnapshot snapshot = new CallSnapshot();
        snapshot.text(call);
        snapshot.money(call.getFunding());
        snapshot.judgement(call);
        snapshot.terms(call.getTerms());
        return snapshot.lines.toString();
    }

    private void text(Call call) {
        lines.add(call.getTitle());
        line("summary", call.getSummary());
        line("audience", call.getAudience());
        line("cup", call.getCup());
        line("officer", call.getResponsibleOfficer());
        line("opens", RomeTime.second(call.getOpensAt()));
        line("faq", RomeTime.second(call.getFaqClosesAt()));
        line("closes", RomeTime.second(call.getClosesAt()));
        line("duration", call.getDurationMonths());
    }

    private void money(Funding funding) {
        line("budget", funding.getGrantsBudget(), funding.getCoachingBudget());
        line("grant", funding.getGrantMin(), funding.getGrantMax(), funding.getGrantMaxInformal(), funding.getMaxSharePercent());
        line("instalments", funding.getAdvancePercent(), funding.getProgressPercent(), funding.getBalancePercent());
        line(funding.isPartialOffer() ? "partial" : "no-partial");
    }

    private void judgement(Call call) {
        Selection selection = call.getSelection();
        for (Phase phase : Phase.values()) {
            line("phase." + phase, selection.threshold(phase));
            for (Criterion criterion : call.criteria(phase)) {
                BigDecimal threshold = criterion.getThreshold();
                line(threshold == null ? "criterion" : "criterion-threshold", criterion.getTitle(), criterion.getWeight(), threshold);
            }
        }
        line("panel", selection.getPanelSize(), selection.getMinimumAssessments());
        line("coached", selection.getCoachedPlaces());
        line("ties", String.join(", ", selection.getTieBreaks().stream().map(code -> tieBreak(call, code)).toList()));
    }

    private static String tieBreak(Call call, String code) {
        return call.criteria(Phase.IDEA).stream().filter(c -> c.getCode().equals(code)).map(Criterion::getTitle).findFirst()
                .orElseGet(() -> Text.of(Text.ITALIAN, "calls.tie-break." + code));
    }

    private void terms(Terms terms) {
        for (Term term : Term.values()) {
            lines.add(Text.of(Text.ITALIAN, "calls.term." + term) + ": " + terms.get(term));
        }
    }

    private void line(String key, Object... arguments) {
        if (arguments.length > 0 && (arguments[0] == null || arguments[0].equals(""))) {
            return;
        }
        lines.add(Text.of(Text.ITALIAN, "calls.snapshot." + key, arguments));
    }
}
