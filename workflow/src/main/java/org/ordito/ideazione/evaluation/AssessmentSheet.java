package org.ordito.ideazione.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ordito.calls.Criterion;
import org.ordito.calls.Phase;
import org.ordito.ideazione.Attachment;

/**
 * What an evaluator has before the eyes about one application.
 *
 * @param applicants who applies: all that is told before the declaration, which would otherwise be about nobody
 * @param idea       null before no conflict was declared
 * @param attachments the files that tell of the idea; empty before no conflict was declared
 * @param opinions   what office and coach think of it; null before no conflict was declared
 * @param scores     what this evaluator has given so far
 * @param everybody  everybody's scores, by letters; empty until all are in
 * @param points     what they come to; null until all are in
 */
public record AssessmentSheet(String number, String callTitle, Phase phase, int round, String applicants, JudgedIdea idea, List<Attachment> attachments,
        Declaration declaration, boolean isSubmitted, Instant dueAt, List<Criterion> criteria, BigDecimal threshold,
        AskedOpinions opinions, List<Score> scores, List<LetteredScores> everybody, Points points) {

    public boolean isDeclared() {
        return declaration != null;
    }

    public boolean isAbstained() {
        return declaration == Declaration.ABSTAINED;
    }

    /** Whether there is something to score now. */
    public boolean isOpen() {
        return declaration == Declaration.NO_CONFLICT && !isSubmitted;
    }

    public boolean isPlan() {
        return phase == Phase.PLAN;
    }

    public Optional<Score> score(String criterion) {
        return scores.stream().filter(score -> score.criterion().equals(criterion)).findFirst();
    }
}
