package org.ordito.ideazione;

/** How an application came to the office that was not sent on the portal. */
public enum ArrivalChannel {
    PAPER, PEC
}
