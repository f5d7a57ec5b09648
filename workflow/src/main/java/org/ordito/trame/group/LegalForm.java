package org.ordito.trame.group;

/**
 * The legal forms that the lab accompanies, and how many people each needs. Cooperatives: art. 2522 of the civil code, nine members, or
 * three to eight natural persons under the rules of the limited company. Associations: D.Lgs. 117/2017 arts. 32 and 35, seven natural persons.
 */
public enum LegalForm {
    /** Of work and production: art. 2511 and following of the civil code. */
    COOPERATIVE(true),
    /** Social, type A: services to people; L. 381/1991 art. 1. */
    SOCIAL_A(true),
    /** Social, type B: work for disadvantaged people; L. 381/1991 arts. 1 and 4. */
    SOCIAL_B(true),
    /** Association of social promotion: D.Lgs. 117/2017 art. 35. */
    APS(false),
    /** Organisation of volunteers: D.Lgs. 117/2017 art. 32. */
    ODV(false);

    /** How the number of founders fits a form. */
    public enum Size {
        TOO_FEW,
        /** A cooperative of three to eight: natural persons, under the rules of the limited company. */
        SIMPLIFIED,
        ENOUGH
    }

    private static final int FEWEST_SIMPLIFIED = 3;
    private static final int FEWEST_ORDINARY = 9;
    private static final int FEWEST_OF_ASSOCIATION = 7;

    /** How many of a type B cooperative's workers are disadvantaged at least, in percent: L. 381/1991 art. 4. */
    public static final int DISADVANTAGED_PERCENT = 30;

    private final boolean cooperative;

    LegalForm(boolean cooperative) {
        this.cooperative = cooperative;
    }

    public boolean isCooperative() {
        return cooperative;
    }

    /** Fewest people who can found it. */
    public int getFewest() {
        return cooperative ? FEWEST_SIMPLIFIED : FEWEST_OF_ASSOCIATION;
    }

    /** @param founders natural persons who will sign the deed */
    public Size sizeFor(int founders) {
        if (founders < getFewest()) {
            return Size.TOO_FEW;
        }
        return cooperative && founders < FEWEST_ORDINARY ? Size.SIMPLIFIED : Size.ENOUGH;
    }

    /** How many of so many workers are disadvantaged at least; a part of a person counts as one. */
    public int disadvantagedNeeded(int workers) {
        return this == SOCIAL_B ? (workers * DISADVANTAGED_PERCENT + 99) / 100 : 0;
    }
}
