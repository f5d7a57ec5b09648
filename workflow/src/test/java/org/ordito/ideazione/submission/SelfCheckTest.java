package org.ordito.ideazione.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.ideazione.submission.SampleDraft.CLOSES;
import static org.ordito.ideazione.submission.SampleDraft.DURING;
import static org.ordito.ideazione.submission.SampleDraft.OPENS;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ordito.calls.AdmittedKind;
import org.ordito.calls.Call;
import org.ordito.calls.CallDates;
import org.ordito.calls.CallDraft;
import org.ordito.calls.Participation;
import org.ordito.calls.Written;
import org.ordito.ideazione.submission.SelfCheck.Result;
import org.ordito.ideazione.submission.SelfCheck.Rule;
import org.ordito.ideazione.submission.SelfCheck.Verdict;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

class SelfCheckTest {

    private static final SelfCheck NOTHING = new SelfCheck(null, null, null, null, null, null, null, null);
    private static final SelfCheck FINE = new SelfCheck("INFORMAL_GROUP", "CIVITA", "WORK", true, euro("50000"), euro("45000"), 18, euro("0"));
    private static final SelfCheck ALL_WRONG = new SelfCheck("OTHER", "OTHER", "OTHER", null, euro("100"), euro("90000"), 19, euro("250000"));

    @Test
    void whatIsNotAnsweredIsNotJudged() {
        assertThat(NOTHING.against(SampleDraft.call(), DURING)).extracting(Result::rule).containsExactly(Rule.TIME);
    }

    @Test
    void anIdeaThatSuitsTheCallBreaksNothing() {
        assertThat(FINE.against(SampleDraft.call(), DURING)).hasSize(8).allMatch(Result::isFine);
    }

    @Test
    void everyRuleThatIsBrokenIsNamedInBothLanguages() {
        List<Result> results = ALL_WRONG.against(SampleDraft.call(), CLOSES.plusMillis(1));

        assertThat(results).extracting(Result::rule).containsExactly(Rule.TIME, Rule.WHO, Rule.PLACE, Rule.FIELD, Rule.GRANT, Rule.DURATION, Rule.AID);
        assertThat(results).noneMatch(Result::isFine);
        assertThat(results.stream().flatMap(result -> result.broken().stream())).allSatisfy(rule ->
                assertThat(Text.of(Locale.ENGLISH, rule.key(), rule.arguments())).isNotEqualTo(Text.of(Text.ITALIAN, rule.key(), rule.arguments())).endsWith("."));
    }

    @Test
    void theGrantIsHeldAgainstTheCeilingOfTheKindOfApplicant() {
        assertThat(broken(new SelfCheck("INDIVIDUAL", null, null, null, null, euro("50000.01"), null, null), DURING)).containsExactly("submission.grant-above");
        assertThat(broken(new SelfCheck("ASSOCIATION", null, null, null, null, euro("50000.01"), null, null), DURING)).isEmpty();
    }

    @Test
    void onlyWhoIsNotConstitutedYetIsAskedToFoundTheEnterprise() {
        assertThat(broken(new SelfCheck("INDIVIDUAL", null, null, false, null, null, null, null), DURING)).containsExactly("submission.check.founding");
        assertThat(broken(new SelfCheck("ASSOCIATION", null, null, false, null, null, null, null), DURING)).isEmpty();
    }

    @Test
    void aidOfThreeYearsAndTheGrantStayWithinDeMinimis() {
        assertThat(broken(new SelfCheck(null, null, null, null, null, euro("50000"), null, euro("250000")), DURING)).isEmpty();
        assertThat(broken(new SelfCheck(null, null, null, null, null, euro("50000"), null, euro("250000.01")), DURING)).containsExactly("submission.check.aid");
    }

    @Test
    void onlyACallThatIsOverKeepsAnIdeaOutByItsTime() {
        assertThat(broken(NOTHING, OPENS.minusMillis(1))).isEmpty();
        assertThat(broken(NOTHING, CLOSES)).isEmpty();
        assertThat(broken(NOTHING, CLOSES.plusMillis(1))).containsExactly("submission.check.closed");
    }

    @Test
    void anIdeaThatFitsIsToldSoBeforeTheOpeningToo() {
        assertThat(FINE.verdict(SampleDraft.call(), OPENS.minusMillis(1))).isEqualTo(Verdict.FITS_LATER);
        assertThat(FINE.verdict(SampleDraft.call(), OPENS)).isEqualTo(Verdict.FITS);
        assertThat(ALL_WRONG.verdict(SampleDraft.call(), OPENS.minusMillis(1))).isEqualTo(Verdict.NOT_ADMITTED);
        assertThat(FINE.verdict(SampleDraft.call(), CLOSES.plusMillis(1))).isEqualTo(Verdict.NOT_ADMITTED);
    }

    @Test
    void nobodyIsToldThatTheyFitBeforeTheAnswersThatDecide() {
        assertThat(NOTHING.verdict(SampleDraft.call(), DURING)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(NOTHING.unanswered(SampleDraft.call())).containsExactly(Rule.WHO, Rule.PLACE, Rule.FIELD);
        assertThat(new SelfCheck("INDIVIDUAL", "CIVITA", "WORK", null, null, null, null, null).unanswered(SampleDraft.call())).containsExactly(Rule.FOUNDING);
        assertThat(new SelfCheck("ASSOCIATION", "CIVITA", "WORK", null, null, null, null, null).verdict(SampleDraft.call(), DURING)).isEqualTo(Verdict.FITS);
    }

    @Test
    void whoIsNotAdmittedReadsWhomTheCallAdmits() {
        CallDraft usual = Written.usual(OPENS).with(new CallDates(OPENS, CLOSES.minusSeconds(864_000), CLOSES, 18));
        Participation all = usual.participation();
        AdmittedKind association = all.kind("ASSOCIATION").orElseThrow();
        Call call = Written.call(usual.with(new Participation(List.of(association), all.getQuarters(), all.getFields())));
        RuleViolation who = new SelfCheck("INDIVIDUAL", null, null, null, null, null, null, null).against(call, OPENS).get(1).broken().get(0);
        assertThat(Text.of(Text.ITALIAN, who.key(), who.arguments())).isEqualTo("Questo avviso è per: Associazione.");
    }

    private static List<String> broken(SelfCheck check, Instant now) {
        Stream<RuleViolation> rules = check.against(SampleDraft.call(), now).stream().flatMap(result -> result.broken().stream());
        return rules.map(RuleViolation::key).toList();
    }

    private static BigDecimal euro(String amount) {
        return new BigDecimal(amount);
    }
}
