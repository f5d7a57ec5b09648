package org.ordito.platform;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of the domain, by key; the first segment of a key names its bundle in {@code org/ordito/text}. */
public final class Text {

    /** Italian is the language of the call; every key exists in it. */
    public static final Locale ITALIAN = Locale.ITALIAN;

    /** Those in which the portal speaks. */
    public static final List<Locale> LANGUAGES = List.of(ITALIAN, Locale.ENGLISH);

    private static final ResourceBundle.Control ITALIAN_WHEN_MISSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Text() {
    }

    /** @param arguments see {@link #format} @throws MissingResourceException if no such key exists */
    public static String of(Locale locale, String key, Object... arguments) {
        return format(locale, bundle(locale, key).getString(key), arguments);
    }

    private static ResourceBundle bundle(Locale locale, String key) {
        int dot = key.indexOf('.');
        String segment = dot < 0 ? key : key.substring(0, dot);
        return ResourceBundle.getBundle("org.ordito.text." + segment, locale, Text.class.getClassLoader(), ITALIAN_WHEN_MISSING);
    }

    /** Whether there is such a text. */
    public static boolean has(String key) {
        return bundle(ITALIAN, key).containsKey(key);
    }

    /** A pattern with its arguments, of which {@link Words} are said in the same language. */
    public static String format(Locale locale, String pattern, Object... arguments) {
        Object[] said = said(locale, arguments);
        return new MessageFormat(Elision.in(locale, pattern, said), locale).format(said);
    }

    private static Object[] said(Locale locale, Object... arguments) {
        return Arrays.stream(arguments).map(argument -> argument instanceof Words words ? words.in(locale) : argument).toArray();
    }
}
