package org.ordito.ideazione.register;

/** What is done with the applications that were chosen in the register. */
public enum JobKind {
    CSV, XLSX, ASSIGN;

    /** Whether it ends with a file to take away. */
    public boolean isExport() {
        return this != ASSIGN;
    }

    /** The ending of its file's name. */
    public String ending() {
        return name().toLowerCase();
    }
}
