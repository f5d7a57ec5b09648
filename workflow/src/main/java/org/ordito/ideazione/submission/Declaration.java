package org.ordito.ideazione.submission;

/**
 * What an applicant declares when sending, each by itself; the wording is the text {@code submission.declaration.X}. Made
 * under DPR 445/2000 articles 46 and 47; article 76 makes a false one a crime.
 */
public enum Declaration {
    /** Everything written is true, knowing what a false declaration entails. */
    TRUTH,
    /** The requirements of the call are met. */
    REQUIREMENTS,
    /** The same costs are not paid by other public money; other aid received is stated. */
    AID,
    /** No other application to this call. */
    SINGLE,
    /** The call is known and accepted, including the duty to become an enterprise if funded. */
    CALL,
    /** The notice on personal data was read. */
    PRIVACY
}
