package org.ordito.ideazione.monitoring;

/** What an indicator counts. */
public enum Unit {
    PERSONS, NUMBER, EURO
}
