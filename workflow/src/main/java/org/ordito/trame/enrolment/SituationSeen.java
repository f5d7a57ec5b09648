package org.ordito.trame.enrolment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody said about their life, as the coordinator looks at it.
 *
 * @param declared  what the answers would give as they were said, rule by rule
 * @param points    what they give after what was found of them
 * @param found     of the answers that were looked into
 * @param asked     documents that were asked for
 * @param exclusion why the enrolment does not count, or did not; null if it always did
 * @param forgotten whether all that is erased already
 */
public record SituationSeen(LabApplication application, SituationAnswers answers, List<PointsRule> declared, List<PointsRule> points,
        Map<Question, AnswerCheck> found, List<AskedDocument> asked, Exclusion exclusion, boolean forgotten) {

    public int getTotal() {
        return points.stream().mapToInt(PointsRule::points).sum();
    }

    /** The answers to look into: those that give points, or were looked into already. */
    public List<Question> getToCheck() {
        List<Question> giving = Stream.concat(declared.stream(), points.stream()).flatMap(rule -> Question.of(rule).stream()).toList();
        return Arrays.stream(Question.values()).filter(question -> giving.contains(question) || found.containsKey(question)).toList();
    }

    /** Whether answers may still be looked into: until the list is made. */
    public boolean isOpen() {
        return application.getState() == EnrolmentState.SENT;
    }

    /** Whether it does not count, and could count again: until the list is made. */
    public boolean isReadmittable() {
        return application.getState() == EnrolmentState.EXCLUDED && application.getCourse().getState().isListAhead();
    }

    /** Whether the portal can write to them; whoever has neither an account nor an e-mail is called. */
    public boolean isReachable() {
        return application.participant().isReachable();
    }

    /** What was found of one answer; null if nobody has looked into it. */
    public AnswerCheck check(Question question) {
        return found.get(question);
    }
}
