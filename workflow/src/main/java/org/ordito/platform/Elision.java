package org.ordito.platform;

import java.util.Locale;
import java.util.regex.Pattern;

/** Italian drops a vowel before a day or a number that begins with one: a pattern's "il {0}" and "dal {0}" become l’8 ottobre, dall’11 marzo, l’86. */
public final class Elision {

    /** The articles it concerns, for a pattern. */
    public static final String ARTICLES = "[Ii]l|[Aa]l|[Dd]al|[Dd]el|[Nn]el|[Ss]ul";

    private static final Pattern BEFORE_AN_ARGUMENT = Pattern.compile("\\b(" + ARTICLES + ") \\{(\\d+)}");
    private static final Pattern EIGHTH_OR_ELEVENTH = Pattern.compile("(?:8|11) (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\\b.*");

    /** One, eight and eleven, and all that begin with eight: ottanta, ottocento, ottomila. */
    private static final Pattern NUMBER_WITH_A_VOWEL = Pattern.compile("1|11|8\\d*");

    private Elision() {
    }

    /** The pattern of a text, with its articles as its arguments want them. */
    static String in(Locale language, String pattern, Object... arguments) {
        if (arguments.length == 0 || !Text.ITALIAN.equals(language)) {
            return pattern;
        }
        return BEFORE_AN_ARGUMENT.matcher(pattern).replaceAll(found -> {
            int place = Integer.parseInt(found.group(2));
            return beforeArgument(found.group(1), place < arguments.length ? arguments[place] : "") + "{" + place + "}";
        });
    }

    private static String beforeArgument(String article, Object argument) {
        String text = String.valueOf(argument);
        return argument instanceof Number ? joined(article, NUMBER_WITH_A_VOWEL.matcher(text).matches()) : before(article, text);
    }

    /** An article as it stands before a text: with a space, or with an apostrophe. */
    public static String before(String article, String text) {
        return joined(article, EIGHTH_OR_ELEVENTH.matcher(text).matches());
    }

    private static String joined(String article, boolean elided) {
        if (!elided) {
            return article + " ";
        }
        return switch (article) {
            case "il" -> "l’";
            case "Il" -> "L’";
            default -> article + "l’";
        };
    }
}
