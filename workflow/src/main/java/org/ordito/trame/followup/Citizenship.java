package org.ordito.trame.followup;

/** Of where somebody is a citizen: of Italy, of another country of the Union, or of a third country, which no citizenship counts as. */
public enum Citizenship {
    ITALIAN, EU, THIRD_COUNTRY, DECLINED
}
