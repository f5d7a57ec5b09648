package org.ordito.trame.indicators;

/**
 * A count as it may be shown: fewer than three people are not told, since one could guess who they are. A total of fewer hides all; where a part of
 * it is fewer, the parts are hidden and the total is told, so that nothing can be worked out from the rest.
 *
 * @param women   null where it is hidden, as all of these
 */
public record ShownCount(Indicator indicator, Integer women, Integer men, Integer others, Integer total, Integer unknown) {

    /** From how many people on they are counted in public. */
    public static final int FEWEST = 3;

    public static ShownCount of(IndicatorCount count) {
        boolean hidesParts = isSmall(count.women()) || isSmall(count.men()) || isSmall(count.others()) || isSmall(count.total());
        return new ShownCount(count.indicator(), hidesParts ? null : Integer.valueOf(count.women()), hidesParts ? null : Integer.valueOf(count.men()),
                hidesParts ? null : Integer.valueOf(count.others()), isSmall(count.total()) ? null : Integer.valueOf(count.total()),
                isSmall(count.unknown()) ? null : Integer.valueOf(count.unknown()));
    }

    private static boolean isSmall(int people) {
        return people > 0 && people < FEWEST;
    }
}
