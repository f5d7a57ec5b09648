package org.ordito.documents;

/** Text on its way into an XHTML document: nothing in it is taken for markup, and nothing that XML forbids is left. */
public final class Xhtml {

    private Xhtml() {
    }

    /** The text as content or attribute value. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Xhtml::isAllowed).forEach(c -> {
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

    /** XML 1.0 allows no other control character. Marks that turn the direction of text would let it read otherwise than it is. */
    private static boolean isAllowed(int c) {
        boolean isXml = c == '\t' || c == '\n' || c >= 0x20 && c < 0x7f || c >= 0xa0 && c <= 0xd7ff
                || c >= 0xe000 && c <= 0xfffd || c >= 0x10000 && c <= 0x10ffff;
        boolean turnsText = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x200e || c == 0x200f;
        return isXml && !turnsText;
    }
}
