package org.ordito.ideazione.plan;

/** How a cost will be accounted for (Reg. EU 2021/1060, art. 53). */
public enum CostMethod {
    /** What is really spent. */
    REAL,
    /** Standard unit costs. */
    UNIT,
    /** A lump sum. */
    LUMP,
    /** A flat rate on other costs. */
    FLAT
}
