package org.ordito.ideazione.plan;

/** The guided sections of a business plan, in the order in which they are written and read. */
public enum PlanSection {
    ENTERPRISE, OFFER, MARKET, CUSTOMERS_AND_IMPACT, OPERATIONS, ORGANISATION, RISKS
}
