package org.ordito.trame.indicators;

/** The programming periods whose regulations say what is counted. */
public enum Programme {
    /** Reg. EU 1304/2013, annex I. */
    ESF_2014,
    /** Reg. EU 2021/1057, annex I. */
    ESF_2021
}
