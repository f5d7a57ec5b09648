package org.ordito.ideazione.admissibility;

/** For what documents are asked: to check an application, or to write the act of a grant. */
public enum IntegrationStage {
    ADMISSIBILITY, GRANT
}
