package org.ordito.letters;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ordito.platform.Elision;
import org.ordito.platform.RuleViolation;

/**
 * Subject and body of a letter, with fields like <code>{{numero}}</code> where each letter has its own words. A body is plain
 * text: blank lines part its paragraphs, and nothing in it is markup.
 */
public record LetterText(String subject, String body) {

    /** Longest subject and body of a template, in characters. */
    public static final int SUBJECT_LENGTH = 200;
    public static final int BODY_LENGTH = 8000;

    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
    private static final Pattern FIELD_AFTER_AN_ARTICLE = Pattern.compile("\\b(" + Elision.ARTICLES + ") (" + FIELD + ")");

    public LetterText {
        subject = subject == null ? "" : subject.strip();
        body = body == null ? "" : body.strip().replace("\r\n", "\n");
    }

    /**
     * @param fields the fields that this kind of letter knows
     * @throws RuleViolation {@code letters.length}, {@code letters.unknown-field}, {@code letters.braces}
     */
    public void requireSound(Collection<String> fields) {
        check(subject, SUBJECT_LENGTH, fields, "subject");
        check(body, BODY_LENGTH, fields, "body");
    }

    private static void check(String text, int longest, Collection<String> fields, String place) {
        if (text.isEmpty() || text.length() > longest) {
            throw new RuleViolation("letters.length", longest).at(place);
        }
        FIELD.matcher(text).results().map(found -> found.group(1)).filter(name -> !fields.contains(name)).findFirst().ifPresent(unknown -> {
            throw new RuleViolation("letters.unknown-field", unknown,
                    fields.stream().map(LetterText::inBraces).collect(Collectors.joining(", "))).at(place);
        });
        String rest = FIELD.matcher(text).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            throw new RuleViolation("letters.braces").at(place);
        }
    }

    /** How a field is written in a template. */
    public static String inBraces(String field) {
        return "{{" + field + "}}";
    }

    /** The paragraphs of the body: blank lines part them. */
    public List<String> paragraphs() {
        return Arrays.stream(body.split("\\n\\s*\\n")).map(String::strip).filter(paragraph -> !paragraph.isEmpty()).toList();
    }

    /** The text with the fields' values in their places. A value is taken as it is: braces in it are not looked at again. */
    public LetterText filledWith(Map<String, String> values) {
        return new LetterText(fill(subject, values).replaceAll("\\s+", " "), fill(body, values));
    }

    private static String fill(String text, Map<String, String> values) {
        String elided = FIELD_AFTER_AN_ARTICLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Elision.before(found.group(1), values.getOrDefault(found.group(3), "")) + found.group(2)));
        return FIELD.matcher(elided).replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }
}
