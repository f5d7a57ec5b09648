package org.ordito.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.ordito.ideazione.OpenQuestion;

/** Every word on a page comes from a bundle, in Italian and in English. */
class TextsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final List<Path> BUNDLES = List.of(
            Path.of("src/main/resources/org/ordito/web/text"), Path.of("../workflow/src/main/resources/org/ordito/text"));

    private static final Pattern KEY = Pattern.compile("\\bt(?:\\[|\\.of\\(\\s*)'([a-z-]+\\.[\\w.-]+)'(\\.concat|\\s*\\+=)?");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^{}'\"]|'[^']*'|\"[^\"]*\"|\\{[^}]*\\})*\\}");
    private static final Pattern MARKUP = Pattern.compile("<!--.*?-->|<!DOCTYPE[^>]*>|<\\?[^>]*\\?>|<[^>]*>", Pattern.DOTALL);
    private static final Pattern SHOWN_ATTRIBUTE = Pattern.compile(
            "\\s(?:title|label|alt|placeholder|aria-label|hint|when|itemLabel|header|headerText|summary|requiredMessage|converterMessage|validatorMessage)=\"([^\"]*)\"");
    private static final Pattern PAGE = Pattern.compile("\"/(app/[\\w/-]+\\.xhtml)");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    @Test
    void everyTextThatAPageNamesExistsInBothLanguages() throws IOException {
        Properties italian = bundles("");
        Properties english = bundles("_en");
        List<String> missing = new ArrayList<>();
        for (Path page : pages()) {
            Matcher key = KEY.matcher(Files.readString(page));
            while (key.find()) {
                if (key.group(2) == null) {
                    requireKey(italian, key.group(1), "it", page, missing);
                    requireKey(english, key.group(1), "en", page, missing);
                } else if (italian.stringPropertyNames().stream().noneMatch(name -> name.startsWith(key.group(1)))) {
                    missing.add("nothing begins with " + key.group(1) + " in " + PAGES.relativize(page));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(new TreeSet<>(bundles("_en").stringPropertyNames())).isEqualTo(new TreeSet<>(bundles("").stringPropertyNames()));
    }

    @Test
    void noTextOfThePagesHidesASentenceOfTheDomain() throws IOException {
        assertThat(bundles("", BUNDLES.get(0)).stringPropertyNames()).doesNotContainAnyElementsOf(bundles("", BUNDLES.get(1)).stringPropertyNames());
    }

    @Test
    void messagesNameTheTelephoneAndTheAddressOfThePages() throws IOException {
        for (String language : List.of("", "_en")) {
            Properties texts = bundles(language);
            assertThat(texts.getProperty("notifications.ask")).contains(texts.getProperty("shell.phone"), texts.getProperty("shell.email"));
        }
    }

    @Test
    void noApostropheIsLostToMessageFormat() throws IOException {
        List<String> lost = new ArrayList<>();
        for (String language : List.of("", "_en")) {
            Properties texts = bundles(language);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                String withoutQuotes = text.replaceAll("''|'[{}][^']*'|'\\{\\d\\}'", "");
                if (!key.startsWith("jakarta.faces.") && withoutQuotes.contains("'")) {
                    lost.add(key + language + ": " + text);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void oneOfAThingIsToldInTheSingular() throws IOException {
        Pattern choice = Pattern.compile("\\{\\d,choice,(?:[^{}]|\\{[^{}]*\\})*\\}");
        Pattern plural = Pattern.compile("\\{\\d(?:,number)?\\} (?:mesi|giorni|cose|componenti|valutazioni|punti(?! su)|months|days|things|members|assessments|points(?! o))\\b"
                + "|Mancano \\{");
        List<String> wrong = new ArrayList<>();
        for (String language : List.of("", "_en")) {
            bundles(language).forEach((key, text) -> {
                if (key.toString().matches("calls\\.(?!snapshot-value).*|submission\\.months") && plural.matcher(choice.matcher(text.toString()).replaceAll("")).find()) {
                    wrong.add(key + language + ": " + text);
                }
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(new MessageFormat(bundles("").getProperty("calls.incomplete")).format(new Object[] {1})).startsWith("Manca ancora una cosa: la trovi nel riepilogo");
        assertThat(new MessageFormat(bundles("").getProperty("calls.snapshot-value.threshold"), Locale.ITALIAN).format(new Object[] {new BigDecimal("0.50")})).isEqualTo("0,5 punti su 100");
    }

    @Test
    void everyMessageAboutAPlacementOrAVoucherEndsWithALink() throws IOException {
        for (String language : List.of("", "_en")) {
            Properties texts = bundles(language);
            assertThat(texts.stringPropertyNames()).filteredOn(key -> key.matches("(placement|voucher)\\.mail\\..*\\.body")).isNotEmpty()
                    .allSatisfy(key -> assertThat(texts.getProperty(key)).as(key + language).matches("(?s).*: \\{\\d}"));
        }
    }

    @Test
    void everyPageThatTheDomainLinksToIsThere() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../workflow/src/main/java"))) {
            for (Path source : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                PAGE.matcher(Files.readString(source)).results().forEach(page -> assertThat(PAGES.resolve(page.group(1))).as(source.toString()).exists());
            }
        }
    }

    @Test
    void noTextOfTheFormSaysWhatIsForTheCallToSay() throws IOException {
        for (String language : List.of("", "_en")) {
            Properties texts = bundles(language);
            assertThat(Stream.of(OpenQuestion.values()).map(question -> texts.getProperty("submission.hint." + question.code())))
                    .as("whether it is optional").noneMatch(hint -> hint.matches("(?s).*(Facoltativ|in bianco|Optional|blank).*"));
            assertThat(Stream.of("submission.page.intro.ATTACHMENTS", "submission.hint.file").map(texts::getProperty))
                    .as("how many files, and how large").noneMatch(text -> text.matches("(?s).*(15|10 MB).*"));
        }
    }

    @Test
    void noPageHoldsWordsOfItsOwn() throws IOException {
        List<String> literals = new ArrayList<>();
        for (Path page : pages()) {
            String source = EXPRESSION.matcher(Files.readString(page)).replaceAll("");
            Matcher attribute = SHOWN_ATTRIBUTE.matcher(source);
            while (attribute.find()) {
                addIfWords(literals, page, attribute.group(1));
            }
            for (String text : MARKUP.matcher(source).replaceAll("\n").replaceAll("&#?\\w+;", "").split("\n")) {
                addIfWords(literals, page, text);
            }
        }
        assertThat(literals).isEmpty();
    }

    private static void addIfWords(List<String> literals, Path page, String text) {
        if (LETTER.matcher(text).find()) {
            literals.add(PAGES.relativize(page) + ": " + text.strip());
        }
    }

    private static void requireKey(Properties texts, String key, String language, Path page, List<String> missing) {
        if (!texts.containsKey(key)) {
            missing.add(key + " (" + language + ") of " + PAGES.relativize(page));
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    /** All texts of one language; "" is Italian. */
    private static Properties bundles(String language) throws IOException {
        return bundles(language, BUNDLES.toArray(Path[]::new));
    }

    private static Properties bundles(String language, Path... folders) throws IOException {
        Properties all = new Properties();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.getFileName().toString().matches("[a-z-]+" + language + "\\.properties")).toList()) {
                    try (Reader reader = Files.newBufferedReader(file)) {
                        all.load(reader);
                    }
                }
            }
        }
        return all;
    }
}
