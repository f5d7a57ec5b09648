package org.ordito.web.calls;

/** A row of the form: there are as many as the call has, and blank ones at the end to write new ones into. */
interface Row {

    /** Whether nothing is written in it, or it is to go: such a row does not count. */
    boolean isBlank();

    /** Makes the ids of its fields. */
    int getPlace();

    /** Rows change places only within their group. */
    default Object group() {
        return "";
    }
}
