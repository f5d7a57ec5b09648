package org.ordito.calls;

/**
 * What a call says to the public.
 *
 * @param summary            what it is for, at most 2,000 characters
 * @param audience           who may apply, at most 2,000 characters
 * @param cup                code of the public investment; may be empty until it is known, see {@link Cup}
 * @param responsibleOfficer name of the official who answers for the procedure (RUP)
 * @param legalReferences    laws and acts it rests on, one a line, at most 8,000 characters
 */
public record CallText(String title, String summary, String audience, String cup, String responsibleOfficer, String legalReferences) {

    /** Longest list of laws and acts, in characters. */
    public static final int REFERENCES_LENGTH = 8000;

    /** The same under another title, and without the code of the other's investment. */
    CallText titled(String newTitle) {
        return new CallText(newTitle, summary, audience, "", responsibleOfficer, legalReferences);
    }
}
