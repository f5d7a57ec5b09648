package org.ordito.ideazione.arrivals;

/** What stands in the cells of a column; the text {@code arrivals.kind.X} tells it to who fills it in. */
enum CellKind {
    TEXT, CODE, CHOICE, YES_NO, DAY, TIME, AMOUNT, NUMBER, MONTH
}
