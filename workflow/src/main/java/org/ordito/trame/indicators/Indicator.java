package org.ordito.trame.indicators;

import static org.ordito.trame.indicators.Phase.ENTRY;
import static org.ordito.trame.indicators.Phase.EXIT;
import static org.ordito.trame.indicators.Phase.SIX_MONTHS;
import static org.ordito.trame.indicators.Programme.ESF_2014;
import static org.ordito.trame.indicators.Programme.ESF_2021;

import java.util.Arrays;
import java.util.List;

/**
 * The common indicators that count participants, each with the rule by which somebody is counted: a condition on one row of
 * {@link ParticipationRows}. An answer that was declined or not given is NULL there, so that a rule that would need it is NULL itself, neither
 * true nor false: that person is counted as not declared. Age is that of the first day. Names are those of the annexes, in the texts
 * {@code indicators.name.CODE}. Not here: CO20 to CO23 and EECO18 and 19, which count bodies; CO19 and EECO17, since the lab is in a city.
 */
public enum Indicator {
    CO01(ESF_2014, ENTRY, Rules.UNEMPLOYED),
    CO02(ESF_2014, ENTRY, Rules.LONG_TERM),
    CO03(ESF_2014, ENTRY, Rules.INACTIVE),
    CO04(ESF_2014, ENTRY, "labour = 'INACTIVE'"),
    CO05(ESF_2014, ENTRY, "labour = 'WORKING'"),
    CO06(ESF_2014, ENTRY, "age < 25"),
    CO07(ESF_2014, ENTRY, "age > 54"),
    CO08(ESF_2014, ENTRY, "age > 54 AND labour IN ('UNEMPLOYED', 'INACTIVE')"),
    CO09(ESF_2014, ENTRY, "schooling = 'ISCED_1_2'"),
    CO10(ESF_2014, ENTRY, "schooling = 'ISCED_3_4'"),
    CO11(ESF_2014, ENTRY, "schooling = 'ISCED_5_8'"),
    CO15(ESF_2014, ENTRY, Rules.MIGRANT_OR_MINORITY),
    CO16(ESF_2014, ENTRY, "disability = 'YES'"),
    CO17(ESF_2014, ENTRY, "disadvantaged = 'YES'"),
    CO18(ESF_2014, ENTRY, "homeless = 'YES'"),
    CR01(ESF_2014, EXIT, Rules.INTO_SEARCH),
    CR02(ESF_2014, EXIT, Rules.INTO_TRAINING),
    CR03(ESF_2014, EXIT, Rules.QUALIFIED),
    CR04(ESF_2014, EXIT, Rules.INTO_WORK),
    CR05(ESF_2014, EXIT, Rules.DISADVANTAGED + " AND (" + Rules.INTO_SEARCH + " OR " + Rules.INTO_TRAINING + " OR " + Rules.QUALIFIED + " OR " + Rules.INTO_WORK + ")"),
    CR06(ESF_2014, SIX_MONTHS, Rules.AT_WORK_LATER),
    CR07(ESF_2014, SIX_MONTHS, Rules.BETTER_LATER),
    CR08(ESF_2014, SIX_MONTHS, "age > 54 AND " + Rules.AT_WORK_LATER),
    CR09(ESF_2014, SIX_MONTHS, Rules.DISADVANTAGED + " AND " + Rules.AT_WORK_LATER),

    EECO01(ESF_2021, ENTRY, "started_on IS NOT NULL"),
    EECO02(ESF_2021, ENTRY, Rules.UNEMPLOYED),
    EECO03(ESF_2021, ENTRY, Rules.LONG_TERM),
    EECO04(ESF_2021, ENTRY, Rules.INACTIVE),
    EECO05(ESF_2021, ENTRY, "labour = 'WORKING'"),
    EECO06(ESF_2021, ENTRY, "age < 18"),
    EECO07(ESF_2021, ENTRY, "age BETWEEN 18 AND 29"),
    EECO08(ESF_2021, ENTRY, "age >= 55"),
    EECO09(ESF_2021, ENTRY, "schooling IN ('ISCED_0', 'ISCED_1_2')"),
    EECO10(ESF_2021, ENTRY, "schooling = 'ISCED_3_4'"),
    EECO11(ESF_2021, ENTRY, "schooling = 'ISCED_5_8'"),
    EECO12(ESF_2021, ENTRY, "disability = 'YES'"),
    EECO13(ESF_2021, ENTRY, "citizenship = 'THIRD_COUNTRY'"),
    EECO14(ESF_2021, ENTRY, "foreign_background = 'YES'"),
    EECO15(ESF_2021, ENTRY, "minority = 'YES'"),
    EECO16(ESF_2021, ENTRY, "homeless = 'YES'"),
    EECR01(ESF_2021, EXIT, Rules.INTO_SEARCH),
    EECR02(ESF_2021, EXIT, Rules.INTO_TRAINING),
    EECR03(ESF_2021, EXIT, Rules.QUALIFIED),
    EECR04(ESF_2021, EXIT, Rules.INTO_WORK),
    EECR05(ESF_2021, SIX_MONTHS, Rules.AT_WORK_LATER),
    EECR06(ESF_2021, SIX_MONTHS, Rules.BETTER_LATER);

    /** Conditions that several indicators share. */
    private static final class Rules {
        static final String UNEMPLOYED = "labour = 'UNEMPLOYED'";
        /** For more than six months below 25 years of age, for more than twelve from then on. */
        static final String LONG_TERM = "labour = 'UNEMPLOYED' AND (jobless_for = 'OVER_12_MONTHS' OR age < 25 AND jobless_for = 'UNDER_12_MONTHS')";
        static final String INACTIVE = "labour IN ('STUDYING', 'INACTIVE')";
        static final String MIGRANT_OR_MINORITY = "(citizenship IN ('EU', 'THIRD_COUNTRY') OR foreign_background = 'YES' OR minority = 'YES')";
        static final String DISADVANTAGED = "(" + MIGRANT_OR_MINORITY + " OR disability = 'YES' OR homeless = 'YES' OR disadvantaged = 'YES')";
        /** Inactive before, looks for work now. */
        static final String INTO_SEARCH = "labour IN ('STUDYING', 'INACTIVE') AND exit_activity = 'SEEKING'";
        /** In education or training now, and not before. */
        static final String INTO_TRAINING = "labour <> 'STUDYING' AND exit_activity = 'TRAINING'";
        static final String QUALIFIED = "exit_qualified = 'YES'";
        /** Unemployed or inactive before, at work now. */
        static final String INTO_WORK = "labour <> 'WORKING' AND exit_activity IN ('EMPLOYED', 'SELF_EMPLOYED')";
        static final String AT_WORK_LATER = "labour <> 'WORKING' AND six_activity IN ('EMPLOYED', 'SELF_EMPLOYED')";
        /** At work before, and better off six months later. */
        static final String BETTER_LATER = "labour = 'WORKING' AND six_improved = 'YES'";
    }

    private final Programme programme;
    private final Phase phase;
    private final String rule;

    Indicator(Programme programme, Phase phase, String rule) {
        this.programme = programme;
        this.phase = phase;
        this.rule = rule;
    }

    /** Those of a programme, in the order of its annex. */
    public static List<Indicator> of(Programme programme) {
        return Arrays.stream(values()).filter(indicator -> indicator.programme == programme).toList();
    }

    public Programme getProgramme() {
        return programme;
    }

    public Phase getPhase() {
        return phase;
    }

    String rule() {
        return rule;
    }
}
