package org.ordito.ideazione.submission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordito.calls.Call;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.IdeaField;
import org.ordito.ideazione.Remark;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/**
 * An application that arrived on paper or by PEC, taken in as it arrived. The office registers all that reaches it (DPR 445/2000 art. 53
 * par. 5) and decides each application in time with a reason (L. 241/1990 art. 2 par. 1): what the form would not have accepted is kept and
 * remarked for the check of admissibility. Only what makes it no application of the register is for whoever copied it to correct: no
 * applicant, quarter or field, and numbers that are none.
 */
public final class Arrived {

    /** Where the rules of the form are about the value of a number, not about what the call allows. */
    private static final Set<String> NO_VALUES = Set.of("submission.amount-range", "submission.amount-cents", "submission.number-range", "submission.month-range");

    private static final Set<String> INDISPENSABLE = Set.of("submission.missing.applicantKind", "submission.missing.applicantName", "submission.missing.quarter",
            "submission.missing.field");

    private final IdeaDraft draft;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<RuleViolation> faults = new ArrayList<>();

    /**
     * @param applicant  a name that nobody has yet
     * @param unreadable the questions of which something could not be read, which are told already
     */
    Arrived(WholeApplication whole, Call call, String applicant, Instant arrivedAt, Set<String> unreadable) {
        draft = new IdeaDraft(applicant, call, arrivedAt);
        Set<String> told = new HashSet<>(unreadable);
        draft.copy(kept(whole.content(), call, told), arrivedAt);
        draft.declare(whole.declarations(), arrivedAt);
        SubmissionRules.checkArrived(draft).stream().map(Finding::rule).filter(rule -> !told.contains(WholeApplication.question(rule))).forEach(rule -> sort(rule, null));
        draft.copy(named(draft.getContent()), arrivedAt);
    }

    /** All answers at once, which takes a fraction of the time; one by one when the form would refuse one. */
    private IdeaContent kept(IdeaContent given, Call call, Set<String> told) {
        try {
            return AnswerRules.clean(EnumSet.allOf(IdeaField.class), given, call.getForm());
        } catch (RuleViolation refusal) {
            IdeaContent kept = new IdeaContent();
            for (IdeaField field : IdeaField.values()) {
                keep(field, given, call, kept).filter(rule -> told.add(field.getId())).ifPresent(rule -> sort(rule, AsWritten.lost(field, given)));
            }
            return kept;
        }
    }

    private static Optional<RuleViolation> keep(IdeaField field, IdeaContent given, Call call, IdeaContent kept) {
        try {
            kept.take(field, AnswerRules.clean(EnumSet.of(field), given, call.getForm()));
            return Optional.empty();
        } catch (RuleViolation refusal) {
            kept.take(field, AsWritten.of(given));
            return Optional.of(refusal);
        }
    }

    /** A register calls each by its title and orders by the grant that is asked for. */
    private static IdeaContent named(IdeaContent content) {
        IdeaContent named = content.copy();
        if (content.getTitle() == null) {
            named.about(content.getQuarter(), content.getField(), Text.of(Text.ITALIAN, "arrivals.untitled"), content.getSummary());
        }
        if (content.getBudget().getRequestedGrant() == null) {
            named.costing(new Budget(content.getBudget().getLines(), BigDecimal.ZERO.setScale(2)), content.getOtherAid());
        }
        return named;
    }

    private void sort(RuleViolation rule, String inFull) {
        if (NO_VALUES.contains(rule.key()) || INDISPENSABLE.contains(rule.key())) {
            faults.add(rule);
        } else {
            remarks.add(new Remark(rule, inFull));
        }
    }

    /** What {@link Sending#takeIn} takes in, once there are no faults. */
    public IdeaDraft draft() {
        return draft;
    }

    /** What the form would not have accepted. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** What has to be corrected before it can be taken in. */
    public List<RuleViolation> faults() {
        return List.copyOf(faults);
    }
}
