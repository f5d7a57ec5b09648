package org.ordito.notifications;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ordito.platform.RuleViolation;

/** An e-mail address that somebody without an account typed: in the plain form that every server takes, in small letters. */
public record EmailAddress(String text) {

    private static final int LONGEST = 160;
    private static final Pattern FORM = Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");

    /** @throws RuleViolation {@code notifications.email-form}, also when nothing is written */
    public static EmailAddress of(String written) {
        String text = written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new RuleViolation("notifications.email-form").at("email");
        }
        return new EmailAddress(text);
    }

    /** Null when nothing is written. @throws RuleViolation {@code notifications.email-form} */
    public static EmailAddress optional(String written) {
        return written == null || written.isBlank() ? null : of(written);
    }
}
