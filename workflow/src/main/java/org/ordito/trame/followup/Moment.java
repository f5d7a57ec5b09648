package org.ordito.trame.followup;

/** When somebody is asked what became of them. */
public enum Moment {
    /** When they leave: within four weeks (Reg. EU 1304/2013, annex I, immediate results; Reg. EU 2021/1057, annex I). */
    EXIT,
    /** Six months after. */
    SIX_MONTHS
}
