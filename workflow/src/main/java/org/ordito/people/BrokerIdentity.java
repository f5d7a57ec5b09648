package org.ordito.people;

import java.util.regex.Pattern;
import org.ordito.platform.RuleViolation;

/**
 * Who somebody is at the identity broker (OpenID Connect Core 1.0, 5.7): its subject, which another issuer may give to another person.
 *
 * @param issuer  address of the broker, as it writes it in its tokens
 * @param subject 1 to 255 visible ASCII characters; capital and small letters differ
 */
public record BrokerIdentity(String issuer, String subject) {

    private static final Pattern SUBJECT = Pattern.compile("[\\x21-\\x7E]{1,255}");

    /** @throws RuleViolation {@code accounts.broker-subject} unless the subject can be one */
    public BrokerIdentity {
        if (!isSubject(subject)) {
            throw new RuleViolation("accounts.broker-subject").at("subject");
        }
    }

    /** Whether this can be the subject of somebody. @param text may be null */
    public static boolean isSubject(String text) {
        return text != null && SUBJECT.matcher(text).matches();
    }
}
