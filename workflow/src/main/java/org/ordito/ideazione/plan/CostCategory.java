package org.ordito.ideazione.plan;

/** What a cost is for. */
public enum CostCategory {
    STAFF, EQUIPMENT, PREMISES, SERVICES, OTHER
}
