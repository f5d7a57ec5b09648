package org.ordito.ideazione;

/** What a cost is for. */
public enum CostCategory {
    STAFF, EQUIPMENT, PREMISES, SERVICES, OTHER
}
