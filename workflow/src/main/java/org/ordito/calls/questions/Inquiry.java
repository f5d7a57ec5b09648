package org.ordito.calls.questions;

import java.util.Locale;
import org.ordito.notifications.EmailAddress;
import org.ordito.platform.PlainText;
import org.ordito.platform.RuleViolation;

/**
 * What a visitor asks, once it is known to be fit.
 *
 * @param text     from {@value #LEAST} to {@value #MOST} characters
 * @param email    where the answer is announced; null when the visitor wants no message
 * @param language of that message
 */
public record Inquiry(String text, EmailAddress email, Locale language) {

    public static final int LEAST = 20;
    public static final int MOST = 1500;

    /** @throws RuleViolation {@code questions.text-length}, {@code notifications.email-form} */
    public static Inquiry of(String writtenText, String writtenEmail, Locale language) {
        String text = PlainText.of(writtenText);
        if (text.length() < LEAST || text.length() > MOST) {
            throw new RuleViolation("questions.text-length", LEAST, MOST).at("question");
        }
        return new Inquiry(text, EmailAddress.optional(writtenEmail), language);
    }
}
