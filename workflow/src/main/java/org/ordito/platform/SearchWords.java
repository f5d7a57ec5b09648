package org.ordito.platform;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that somebody looks for: letters and digits alone, at least three in a word, so that no search operator gets through. */
public record SearchWords(List<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LEAST = 3;
    private static final int LONGEST = 40;
    private static final int MOST = 30;

    /** @param written anything; null for no words */
    public static SearchWords of(String written) {
        String text = written == null ? "" : Normalizer.normalize(written, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new SearchWords(BETWEEN.splitAsStream(text).filter(word -> word.length() >= LEAST && word.length() <= LONGEST).distinct()
                .limit(MOST).toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** For a search in Boolean mode: each word has to be there, or a longer one that begins with it. */
    public String asBoolean() {
        return words.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
    }

    /** The words and nothing else. */
    public String asText() {
        return String.join(" ", words);
    }
}
