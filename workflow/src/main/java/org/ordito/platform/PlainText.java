package org.ordito.platform;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as people mean it: no blanks around it, one line feed per line, and nothing that cannot be seen. */
public final class PlainText {

    /** Also those of word processors: a line broken inside a paragraph, a new page. */
    private static final Pattern LINE_ENDS = Pattern.compile("\\R");

    /**
     * Control characters but for tabs and line feeds, halves of characters, what never is one, blanks without width, and the marks that
     * turn the direction of what follows. Joiners spell words of some languages and compose signs: they stay behind a sign, and only there.
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\p{IsNoncharacter_Code_Point}]"
            + "|[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]|(?<![^\\s\\p{Cf}])[\\u200C\\u200D]");

    private PlainText() {
    }

    /** @param written as it came; null counts as empty */
    public static String of(String written) {
        return written == null ? "" : Normalizer.normalize(seen(written), Normalizer.Form.NFC).strip();
    }

    /** The same in one line, with single blanks. */
    public static String line(String written) {
        return of(written).replaceAll("\\s+", " ");
    }

    /** The text without what cannot be seen; blanks around it are kept, and so is how its letters are composed. */
    public static String seen(String text) {
        return UNSEEN.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
