package org.ordito.ideazione.submission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.calls.Call;
import org.ordito.calls.Participation;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.BudgetLine;
import org.ordito.ideazione.DeMinimis;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;
import org.ordito.platform.Words;

/**
 * A first look, before anything is written, at whether an idea can be presented to a call. It decides nothing and is kept
 * nowhere; what is not answered is not judged.
 *
 * @param who      name of a kind of applicant, or anything else for somebody who is none; null when not answered
 * @param place    name of a quarter, or anything else for another place; null when not answered
 * @param field    name of a field, or anything else; null when not answered
 * @param founding whether they would found the enterprise if funded; null when not answered
 * @param cost     of the whole idea, in euro; null when not answered
 * @param grant    that would be asked for, in euro; null when not answered
 * @param months   that it would last; null when not answered
 * @param aid      de minimis aid of the last three years, in euro; null when not answered
 */
public record SelfCheck(String who, String place, String field, Boolean founding, BigDecimal cost, BigDecimal grant,
        Integer months, BigDecimal aid) {

    /** What is looked at; the text {@code submission.check.article.X} says where the rule stands. */
    public enum Rule {
        TIME, WHO, FOUNDING, PLACE, FIELD, GRANT, DURATION, AID
    }

    /**
     * What was found for one rule.
     *
     * @param broken what is not as the call wants it; empty when all is well
     */
    public record Result(Rule rule, List<RuleViolation> broken) {

        public Rule getRule() {
            return rule;
        }

        public boolean isFine() {
            return broken.isEmpty();
        }

        public List<RuleViolation> getBroken() {
            return broken;
        }
    }

    /** What the answers come to; the text {@code submission.check.verdict.X} says it. */
    public enum Verdict {
        /** A rule keeps the idea out. */
        NOT_ADMITTED,
        /** No rule does so far, and something that decides was not answered. */
        INCOMPLETE,
        /** The idea fits, and the call is not open yet. */
        FITS_LATER,
        /** The idea fits, and can be written. */
        FITS
    }

    public Verdict verdict(Call call, Instant now) {
        if (!against(call, now).stream().allMatch(Result::isFine)) {
            return Verdict.NOT_ADMITTED;
        }
        if (!unanswered(call).isEmpty()) {
            return Verdict.INCOMPLETE;
        }
        return now.isBefore(call.getOpensAt()) ? Verdict.FITS_LATER : Verdict.FITS;
    }

    /** The rules that decide whether somebody may apply and were not answered, in their order. */
    public Set<Rule> unanswered(Call call) {
        Set<Rule> unanswered = EnumSet.noneOf(Rule.class);
        if (who == null) {
            unanswered.add(Rule.WHO);
        }
        if (founding == null && asksToFound(kind(call))) {
            unanswered.add(Rule.FOUNDING);
        }
        if (place == null) {
            unanswered.add(Rule.PLACE);
        }
        if (field == null) {
            unanswered.add(Rule.FIELD);
        }
        return unanswered;
    }

    /** The rules that could be looked at with what was answered, in their order. */
    public List<Result> against(Call call, Instant now) {
        List<Result> results = new ArrayList<>();
        results.add(new Result(Rule.TIME, time(call, now)));
        Participation admitted = call.getParticipation();
        ApplicantKind kind = kind(call);
        add(results, Rule.WHO, who == null ? null : kind != null, "submission.check.who", kinds(admitted));
        if (asksToFound(kind)) {
            add(results, Rule.FOUNDING, founding, "submission.check.founding");
        }
        add(results, Rule.PLACE, place == null ? null : admitted.getQuarters().contains(place), "submission.check.place");
        add(results, Rule.FIELD, field == null ? null : admitted.getFields().contains(field), "submission.check.field");
        if (grant != null) {
            List<BudgetLine> costs = cost == null ? List.of() : List.of(BudgetLine.of(null, null, cost));
            results.add(new Result(Rule.GRANT, GrantRules.broken(call, kind, new Budget(costs, grant))));
        }
        if (months != null) {
            add(results, Rule.DURATION, months >= 1 && months <= call.getDurationMonths(), "submission.check.duration", call.getDurationMonths());
        }
        if (aid != null) {
            BigDecimal together = grant == null ? aid : aid.add(grant);
            add(results, Rule.AID, together.compareTo(DeMinimis.CEILING) <= 0, "submission.check.aid", DeMinimis.CEILING, together);
        }
        return List.copyOf(results);
    }

    /** The kind of applicant; null when it was not answered, or is none that the call admits. */
    private ApplicantKind kind(Call call) {
        return who != null && call.getParticipation().admits(who) ? ApplicantKind.valueOf(who) : null;
    }

    private static boolean asksToFound(ApplicantKind kind) {
        return kind != null && kind.isYetToBeConstituted();
    }

    private static Words kinds(Participation admitted) {
        return language -> admitted.getKinds().stream().map(kind -> Text.of(language, "application.kind." + kind.getCode())).collect(Collectors.joining(", "));
    }

    /** A call that is not open yet keeps nobody out. */
    private static List<RuleViolation> time(Call call, Instant now) {
        return now.isAfter(call.getClosesAt()) ? List.of(new RuleViolation("submission.check.closed", Words.second(call.getClosesAt()))) : List.of();
    }

    private static void add(List<Result> results, Rule rule, Boolean fine, String broken, Object... arguments) {
        if (fine != null) {
            results.add(new Result(rule, fine ? List.of() : List.of(new RuleViolation(broken, arguments))));
        }
    }
}
