package org.ordito.platform;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as people mean it: no blanks around it, one line feed per line, and nothing that cannot be seen. */
public final class PlainText {

    /** Control characters but for tabs and line feeds, and the marks that turn the direction of what follows. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private PlainText() {
    }

    /** @param written as it came; null counts as empty */
    public static String of(String written) {
        if (written == null) {
            return "";
        }
        String lines = Normalizer.normalize(written.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        return UNSEEN.matcher(lines).replaceAll("").strip();
    }
}
