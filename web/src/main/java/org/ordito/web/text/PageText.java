package org.ordito.web.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ordito.audit.AuditWords;
import org.ordito.platform.Text;

/**
 * Texts for pages, in the language of the answer: {@code #{t['shell.home']}}, {@code #{t.of('shell.page', 2)}}. A key's
 * first segment names its bundle, {@code org/ordito/web/text/<segment>}; what is not there is the domain's, {@link Text}.
 */
@Named("t")
@RequestScoped
public class PageText extends AbstractMap<String, String> {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final ResourceBundle.Control ITALIAN_WHEN_MISSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private Language language;

    /** The text of a key without arguments. */
    @Override
    public String get(Object key) {
        return of((String) key);
    }

    /** The text of a key with its arguments, which stand in it as {0}, {1}... */
    public String of(String key, Object... arguments) {
        return in(locale(), key, arguments);
    }

    /**
     * A text in a language. Not called {@code of} as well: for each text that a page asks for with arguments, the expression language
     * would look for a class that makes a locale of its key.
     *
     * @throws MissingResourceException if neither the pages nor the domain have the key
     */
    public static String in(Locale locale, String key, Object... arguments) {
        String segment = key.substring(0, Math.max(key.indexOf('.'), 0));
        try {
            ResourceBundle bundle = ResourceBundle.getBundle("org.ordito.web.text." + segment, locale,
                    PageText.class.getClassLoader(), ITALIAN_WHEN_MISSING);
            if (bundle.containsKey(key)) {
                return Text.format(locale, bundle.getString(key), arguments);
            }
        } catch (MissingResourceException noSuchBundle) {
            return Text.of(locale, key, arguments);
        }
        return Text.of(locale, key, arguments);
    }

    /** What the legal trail records as this action, in a sentence. */
    public String deed(String action) {
        return AuditWords.of(locale(), action);
    }

    /** A date in words, of a date or of an instant in Rome: 3 marzo 2026. Empty for null. */
    public String day(TemporalAccessor when) {
        if (when == null) {
            return "";
        }
        LocalDate date = when instanceof Instant instant ? LocalDate.ofInstant(instant, ROME) : LocalDate.from(when);
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(date);
    }

    /** Date and time of an instant in Rome, to the minute: 3 marzo 2026, ore 12:00. Empty for null. */
    public String instant(Instant instant) {
        return instant == null ? "" : of("shell.instant", day(instant), clockTime("HH:mm", instant));
    }

    /** The time of an instant in Rome, to the minute: 14:03. Empty for null. */
    public String time(Instant instant) {
        return instant == null ? "" : clockTime("HH:mm", instant);
    }

    /** Date and time of an instant in Rome, to the millisecond, as a receipt states it. Empty for null. */
    public String exactInstant(Instant instant) {
        return instant == null ? "" : of("shell.instant", day(instant), clockTime("HH:mm:ss.SSS", instant));
    }

    /** An amount: 1.200.000,00 €. Empty for null. */
    public String euro(BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return of("shell.euro", format.format(amount));
    }

    /** A number with at most two decimals. Empty for null. */
    public String number(Number number) {
        if (number == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** Points of a ranking, with the two decimals to which they are rounded. */
    public String points(BigDecimal points) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(points);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    private String clockTime(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, locale()).withZone(ROME).format(instant);
    }

    private Locale locale() {
        return language.getLocale();
    }
}
