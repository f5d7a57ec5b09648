package org.ordito.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A part of a message, or of a refusal, in the language of whoever reads it; as an argument of {@link Text#of} it becomes text by itself. */
@FunctionalInterface
public interface Words {

    /** Where a text has a place for something that is not there. */
    Words NONE = language -> "";

    String in(Locale language);

    /** The text of a key. */
    static Words of(String key, Object... arguments) {
        return language -> Text.of(language, key, arguments);
    }

    /** What somebody wrote: the same in every language. */
    static Words asWritten(String text) {
        return language -> text;
    }

    /** The whole address of a page, which opens in the reader's language. @param path from the portal's root on */
    static Words link(String path) {
        return language -> Settings.url() + inLanguage(path, language);
    }

    /** 3 March 2026. */
    static Words day(LocalDate day) {
        return language -> RomeTime.day(day, language);
    }

    /** 3 March 2026. */
    static Words day(Instant instant) {
        return language -> RomeTime.day(instant, language);
    }

    /** 3 March 2026, 12:00. */
    static Words minute(Instant instant) {
        return language -> RomeTime.minute(instant, language);
    }

    /** To the second, as a deadline is stated. */
    static Words second(Instant instant) {
        return language -> RomeTime.second(instant, language);
    }

    /** To the millisecond, as a receipt states it. */
    static Words exact(Instant instant) {
        return language -> RomeTime.exact(instant, language);
    }

    /** March 2026. */
    static Words month(YearMonth month) {
        return language -> DateTimeFormatter.ofPattern("LLLL uuuu", language).format(month);
    }

    private static String inLanguage(String path, Locale language) {
        if (language.equals(Text.ITALIAN)) {
            return path;
        }
        int fragment = path.indexOf('#');
        String page = fragment < 0 ? path : path.substring(0, fragment);
        return page + (page.contains("?") ? '&' : '?') + "lang=" + language.getLanguage() + path.substring(page.length());
    }
}
