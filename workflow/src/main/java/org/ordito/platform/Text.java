package org.ordito.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of the domain, by key; the first segment of a key names its bundle in {@code org/ordito/text}. */
public final class Text {

    /** Italian is the language of the call; every key exists in it. */
    public static final Locale ITALIAN = Locale.ITALIAN;

    private static final ResourceBundle.Control ITALIAN_WHEN_MISSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Text() {
    }

    /** @throws MissingResourceException if no such key exists */
    public static String of(Locale locale, String key, Object... arguments) {
        int dot = key.indexOf('.');
        String segment = dot < 0 ? key : key.substring(0, dot);
        String pattern = ResourceBundle.getBundle("org.ordito.text." + segment, locale,
                Text.class.getClassLoader(), ITALIAN_WHEN_MISSING).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
