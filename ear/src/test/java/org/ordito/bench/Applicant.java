package org.ordito.bench;

/** Somebody who has sent an application, by whichever way. */
interface Applicant {

    String username();

    /** The number that the receipt gave. */
    String number();
}
