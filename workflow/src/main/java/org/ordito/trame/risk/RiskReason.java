package org.ordito.trame.risk;

/**
 * Why somebody is said to be at risk, in numbers: {@code risk.reason.KIND} says it in words.
 *
 * @param number of it: percent, or lessons
 * @param beside what it is held against: percent, or lessons
 */
public record RiskReason(Kind kind, int number, int beside) {

    /** What it may be, the gravest first. */
    public enum Kind {
        /** Even coming to all that is left they reach this percentage, below what is asked. */
        OUT_OF_REACH,
        /** They have missed so many lessons one after the other, up to the last one held. */
        IN_A_ROW,
        /** Of what was held they have attended this percentage, below what is asked. */
        BELOW,
        /** Of the lessons ahead they may miss no more than these. */
        FEW_LEFT
    }
}
