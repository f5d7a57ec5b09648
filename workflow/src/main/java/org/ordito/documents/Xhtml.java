package org.ordito.documents;

import org.ordito.platform.PlainText;

/** Text on its way into an XHTML document: nothing in it is taken for markup, and nothing is left that XML forbids, since that cannot be seen. */
public final class Xhtml {

    private Xhtml() {
    }

    /** The text as content or attribute value. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        PlainText.seen(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** One element with text in it. */
    public static String element(String name, String text) {
        return "<" + name + ">" + escape(text) + "</" + name + ">";
    }
}
