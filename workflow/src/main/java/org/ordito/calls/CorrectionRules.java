package org.ordito.calls;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ordito.platform.RuleViolation;

/**
 * What a correction may change: words, guidance, annexes, and dates to later ones. Who may apply, money, criteria, weights,
 * thresholds and what is asked are fixed once the call is open (L. 241/1990 art. 12), and money is only ever added. Articles stay
 * as they are from the deadline on: exclusions name them. New ones may be added.
 */
final class CorrectionRules {

    private CorrectionRules() {
    }

    /**
     * @throws RuleViolation {@code calls.not-published}; {@code calls.correction-fixed} for anything that is fixed,
     *                       {@code calls.correction-articles} for an article that is; and as {@link #checkDates} says
     */
    static void check(Call call, CallDraft after, Instant now) {
        if (!call.getState().isPublic()) {
            throw new RuleViolation("calls.not-published");
        }
        CallDraft before = CallDraft.of(call);
        checkDates(before.dates(), after.dates(), now);
        if (!like(before.funding(), after.funding())) {
            throw new RuleViolation("calls.correction-fixed");
        }
        if (!now.isBefore(call.getOpensAt()) && !isFixedPartLike(before, after)) {
            throw new RuleViolation("calls.correction-fixed");
        }
        if (now.isAfter(call.getClosesAt()) && !isKept(before.articles(), after.articles())) {
            throw new RuleViolation("calls.correction-articles");
        }
    }

    /** Whether it touches what applications are decided by: articles, and what is fixed once the call is open. */
    static boolean isDecisive(Call call, CallDraft after) {
        CallDraft before = CallDraft.of(call);
        return !isFixedPartLike(before, after) || !like(before.articles(), after.articles(), CorrectionRules::like);
    }

    /** @throws RuleViolation {@code calls.correction-dates} for a date that is not later, {@code calls.questions-later} for the end of questions */
    static void checkDates(CallDates before, CallDates after, Instant now) {
        requireLater(before.opensAt(), after.opensAt(), now, "opensAt");
        requireLater(before.closesAt(), after.closesAt(), now, "closesAt");
        if (!after.faqClosesAt().equals(before.faqClosesAt())) {
            requireQuestionsLater(before, after, now);
        }
    }

    /** Once questions have ended they begin anew only with a later deadline, and for a time that is still to come. */
    private static void requireQuestionsLater(CallDates before, CallDates after, Instant now) {
        boolean ended = now.isAfter(before.faqClosesAt());
        boolean anew = after.closesAt().isAfter(before.closesAt()) && after.faqClosesAt().isAfter(now);
        if (after.faqClosesAt().isBefore(before.faqClosesAt()) || ended && !anew) {
            throw new RuleViolation("calls.questions-later").at("faqClosesAt");
        }
    }

    /** A date stays, or moves later while it has not come yet. */
    private static void requireLater(Instant before, Instant after, Instant now, String field) {
        boolean moved = !after.equals(before);
        if (moved && (after.isBefore(before) || now.isAfter(before))) {
            throw new RuleViolation("calls.correction-dates").at(field);
        }
    }

    private static boolean isKept(List<Article> before, List<Article> after) {
        return before.stream().allMatch(article -> after.stream().anyMatch(each -> like(article, each)));
    }

    private static boolean isFixedPartLike(CallDraft before, CallDraft after) {
        return like(before.selection(), after.selection())
                && before.dates().durationMonths() == after.dates().durationMonths()
                && Stream.of(Term.values()).allMatch(term -> before.terms().get(term) == after.terms().get(term))
                && like(before.criteria(), after.criteria(), CorrectionRules::like)
                && like(before.participation(), after.participation())
                && like(before.form(), after.form())
                && like(before.requirements(), after.requirements(), CorrectionRules::like);
    }

    private static boolean like(Article before, Article after) {
        return before.getNumber().equals(after.getNumber()) && before.getHeading().equals(after.getHeading()) && before.getBody().equals(after.getBody());
    }

    private static boolean like(Requirement before, Requirement after) {
        return before.getCode().equals(after.getCode()) && before.getArticle().equals(after.getArticle())
                && before.isIntegrable() == after.isIntegrable() && before.getAttachment().equals(after.getAttachment());
    }

    private static boolean like(Selection before, Selection after) {
        return before.getThresholdIdea().compareTo(after.getThresholdIdea()) == 0
                && before.getThresholdPlan().compareTo(after.getThresholdPlan()) == 0 && before.getPanelSize() == after.getPanelSize()
                && before.getMinimumAssessments() == after.getMinimumAssessments() && before.getCoachedPlaces() == after.getCoachedPlaces()
                && before.getTieBreaks().equals(after.getTieBreaks());
    }

    private static boolean like(Funding before, Funding after) {
        return before.getGrantsBudget().compareTo(after.getGrantsBudget()) == 0
                && before.getCoachingBudget().compareTo(after.getCoachingBudget()) == 0
                && before.getMaxSharePercent() == after.getMaxSharePercent() && before.isPartialOffer() == after.isPartialOffer()
                && before.getAdvancePercent() == after.getAdvancePercent() && before.getProgressPercent() == after.getProgressPercent();
    }

    private static boolean like(Criterion before, Criterion after) {
        boolean sameThreshold = before.getThreshold() == null ? after.getThreshold() == null
                : after.getThreshold() != null && before.getThreshold().compareTo(after.getThreshold()) == 0;
        return before.getPhase() == after.getPhase() && before.getCode().equals(after.getCode()) && before.getTitle().equals(after.getTitle())
                && before.getWeight() == after.getWeight() && sameThreshold;
    }

    private static boolean like(Participation before, Participation after) {
        return before.getQuarters().equals(after.getQuarters()) && before.getFields().equals(after.getFields())
                && like(before.getKinds(), after.getKinds(), (one, other) -> one.getCode().equals(other.getCode())
                        && one.getGrantMin().compareTo(other.getGrantMin()) == 0 && one.getGrantMax().compareTo(other.getGrantMax()) == 0);
    }

    private static boolean like(ApplicationForm before, ApplicationForm after) {
        return before.getMostFiles() == after.getMostFiles()
                && like(before.getQuestions(), after.getQuestions(), (one, other) -> one.getCode().equals(other.getCode())
                        && one.isRequired() == other.isRequired() && one.getMaxLength() == other.getMaxLength())
                && like(before.getAttachments(), after.getAttachments(), (one, other) -> one.getCode().equals(other.getCode())
                        && Set.copyOf(one.getRequiredOf()).equals(Set.copyOf(other.getRequiredOf()))
                        && Set.copyOf(one.getTypes()).equals(Set.copyOf(other.getTypes()))
                        && one.getMaxMegabytes() == other.getMaxMegabytes() && one.getMost() == other.getMost());
    }

    private static <T> boolean like(List<T> before, List<T> after, BiPredicate<T, T> same) {
        return before.size() == after.size()
                && IntStream.range(0, before.size()).allMatch(i -> same.test(before.get(i), after.get(i)));
    }
}
