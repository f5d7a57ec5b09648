package org.ordito.trame.enrolment;

import java.util.List;

/**
 * What somebody said about their life, as the coordinator looks at it.
 *
 * @param socialCase whether the social services propose them
 * @param points     what it gives, rule by rule
 */
public record SituationSeen(LabApplication application, SituationAnswers answers, boolean socialCase, List<PointsRule> points) {

    public int getTotal() {
        return points.stream().mapToInt(PointsRule::points).sum();
    }
}
