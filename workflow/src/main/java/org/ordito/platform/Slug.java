package org.ordito.platform;

import java.util.regex.Pattern;

/** What names a thing in addresses, such as {@code ideazione-2026}: small letters, digits, and hyphens between them. */
public final class Slug {

    /** Longest one, in characters. */
    public static final int LONGEST = 60;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {
    }

    /** @param written as it was typed; may be null */
    public static boolean isOne(String written) {
        return written != null && written.length() <= LONGEST && FORM.matcher(written).matches();
    }
}
