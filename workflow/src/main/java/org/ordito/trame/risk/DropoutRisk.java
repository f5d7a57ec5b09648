package org.ordito.trame.risk;

import java.util.ArrayList;
import java.util.List;
import org.ordito.trame.LabTerms;
import org.ordito.trame.register.AttendanceRate.Standing;
import org.ordito.trame.register.AttendanceRate;
import org.ordito.trame.risk.RiskReason.Kind;

/**
 * The rule by which somebody is at risk of dropping out: they can no longer reach the course's percentage; or they have missed too many lessons one
 * after the other; or they have attended less than the percentage of what was held; or of the lessons ahead they may miss too few. How many that
 * is, the terms of the lab say. What was justified was missed too.
 *
 * @param missedInRow lessons missed one after the other, up to the last one with a closed register
 * @param ahead       minutes of each lesson that is planned and has no closed register
 */
public record DropoutRisk(AttendanceRate rate, int missedInRow, List<Integer> ahead, LabTerms terms) {

    public DropoutRisk {
        ahead = List.copyOf(ahead);
    }

    /** Why, the gravest first; none for who is not at risk. */
    public List<RiskReason> reasons() {
        List<RiskReason> reasons = new ArrayList<>();
        Standing standing = rate.standing();
        if (rate.held() == 0 || standing == Standing.REACHED) {
            return reasons;
        }
        if (standing == Standing.OUT_OF_REACH) {
            reasons.add(new RiskReason(Kind.OUT_OF_REACH, rate.percentAtBest(), rate.percent()));
        }
        if (missedInRow >= terms.getMissedInRow()) {
            reasons.add(new RiskReason(Kind.IN_A_ROW, missedInRow, terms.getMissedInRow()));
        }
        if (standing == Standing.AT_RISK) {
            reasons.add(new RiskReason(Kind.BELOW, rate.percentOfHeld(), rate.percent()));
        }
        int mayMiss = lessonsThatMayBeMissed();
        if (standing != Standing.OUT_OF_REACH && mayMiss <= terms.getFewLeft() && mayMiss < ahead.size()) {
            reasons.add(new RiskReason(Kind.FEW_LEFT, mayMiss, ahead.size()));
        }
        return reasons;
    }

    public boolean isRisk() {
        return !reasons().isEmpty();
    }

    /** Whichever they are: the longest are counted first. */
    private int lessonsThatMayBeMissed() {
        int minutes = rate.mayStillMiss();
        int lessons = 0;
        for (int length : ahead.stream().sorted((one, other) -> other - one).toList()) {
            minutes -= length;
            if (minutes < 0) {
                return lessons;
            }
            lessons++;
        }
        return lessons;
    }
}
