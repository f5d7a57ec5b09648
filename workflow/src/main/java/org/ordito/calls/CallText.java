package org.ordito.calls;

/**
 * What a call says to the public.
 *
 * @param summary            what it is for, at most 2,000 characters
 * @param audience           who may apply, at most 2,000 characters
 * @param cup                code of the public investment, 15 characters; may be empty until it is known
 * @param responsibleOfficer name of the official who answers for the procedure (RUP)
 */
public record CallText(String title, String summary, String audience, String cup, String responsibleOfficer) {
}
