package org.ordito.ideazione.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ordito.calls.Call;
import org.ordito.documents.StoredDocument;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.IdeaField;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.RuleViolations;

/**
 * An application that comes as a whole, not step by step: what the form tells piece by piece is told at once.
 *
 * @param content      the answers; those that could not be read are left out
 * @param declarations those that are made
 * @param files        in their order
 * @param unreadable   what could not be read, each at its field
 */
public record WholeApplication(IdeaContent content, Set<Declaration> declarations, List<GivenFile> files, List<RuleViolation> unreadable) {

    /** The field of all that is wrong with files. */
    static final String FILES = "attachments";

    private static final String DECLARATIONS = "declarations";

    /** A file as it was sent. @param kind code of one of the call's attachments */
    public record GivenFile(String kind, String filename, byte[] content) {
    }

    /** A file that was taken in. */
    record TakenFile(String kind, StoredDocument document) {
    }

    /**
     * Fills an empty draft, which can be sent then.
     *
     * @param taken   the files that were taken in
     * @param refused why the others were not
     * @throws RuleViolations all that is wrong or missing, unless there is nothing
     */
    void fill(IdeaDraft draft, List<TakenFile> taken, List<RuleViolation> refused, Instant at) {
        List<RuleViolation> wrong = new ArrayList<>(unreadable);
        wrong.addAll(refused);
        answerAll(draft, wrong, at);
        for (TakenFile file : taken) {
            unlessRefused(wrong, () -> attach(draft, file, at));
        }
        draft.declare(declarations, at);
        Set<String> told = wrong.stream().map(WholeApplication::question).filter(Predicate.not(FILES::equals)).collect(Collectors.toSet());
        SubmissionRules.check(draft).stream().map(WholeApplication::atItsField).filter(rule -> !told.contains(question(rule))).forEach(wrong::add);
        if (!wrong.isEmpty()) {
            throw new RuleViolations(wrong);
        }
    }

    /**
     * The same as it arrived on paper or by PEC.
     *
     * @param applicant a name that nobody has yet
     */
    public Arrived arrived(Call call, String applicant, Instant arrivedAt) {
        return new Arrived(this, call, applicant, arrivedAt, unreadable.stream().map(WholeApplication::question).collect(Collectors.toSet()));
    }

    /** All answers at once, which takes a fraction of the time; one by one when something is refused, to tell all that is. */
    private void answerAll(IdeaDraft draft, List<RuleViolation> wrong, Instant at) {
        try {
            draft.answer(FormAnswers.over(draft.getContent(), EnumSet.allOf(IdeaField.class), content), at);
        } catch (RuleViolation refusal) {
            for (IdeaField field : IdeaField.values()) {
                unlessRefused(wrong, () -> draft.answer(FormAnswers.over(draft.getContent(), EnumSet.of(field), content), at));
            }
        }
    }

    private static void attach(IdeaDraft draft, TakenFile file, Instant at) {
        try {
            draft.attach(file.kind(), file.document(), at);
        } catch (RuleViolation refusal) {
            throw refusal.at(FILES);
        }
    }

    private static void unlessRefused(List<RuleViolation> wrong, Runnable step) {
        try {
            step.run();
        } catch (RuleViolation refusal) {
            wrong.add(refusal);
        }
    }

    private static RuleViolation atItsField(Finding finding) {
        return switch (finding.step()) {
            case ATTACHMENTS -> finding.rule().at(FILES);
            case SUMMARY -> finding.rule().at(DECLARATIONS);
            default -> finding.rule();
        };
    }

    /** The question that a violation is about: {@code costLines} of {@code costLines[2].amount}. */
    static String question(RuleViolation rule) {
        return rule.field().orElse("").replaceFirst("\\[.*", "");
    }
}
