package org.ordito.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written to people says the same in each language. */
class MailTextTest {

    private static final Path TEXTS = Diagrams.PROJECT.resolve("workflow/src/main/resources/org/ordito/text");

    /** Number and format of an argument: the words that a choice is made of differ. */
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+(?:,\\w+)?)");
    private static final Pattern TO_APPLICANT = Pattern.compile("outbox\\.send\\w*\\([^;]*[gG]etApplicant\\(\\)");
    private static final Pattern ANSWER_ME = Pattern.compile("(?i)rispond\\w* a questo messaggio|(answer|reply to) this message");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("_en.properties"))
                    .map(name -> name.substring(0, name.indexOf("_en."))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesUseTheSameArgumentsAndLoseNoneToAnApostrophe(String bundle) {
        Properties italian = texts(bundle);
        Properties english = texts(bundle + "_en");
        assertThat(keys(english)).containsExactlyInAnyOrderElementsOf(keys(italian));
        assertThat(keys(italian)).allSatisfy(key -> {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(italian.getProperty(key)));
            assertThat(Stream.of(italian, english).map(texts -> texts.getProperty(key))).as(key).noneMatch(text -> LONE_APOSTROPHE.matcher(text).find());
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noMessageAsksToBeAnsweredSinceNobodyNeedReadTheBoxItComesFrom(String bundle) {
        assertThat(Stream.of(texts(bundle), texts(bundle + "_en")).flatMap(texts -> texts.values().stream()).map(String::valueOf)).noneMatch(text -> ANSWER_ME.matcher(text).find());
    }

    @Test
    void whatApplicantsAreToldGoesThroughTheOneClassThatKnowsOfTheirOtherAddress() throws IOException {
        try (Stream<Path> files = Files.walk(Diagrams.PROJECT.resolve("workflow/src/main/java/org/ordito/ideazione"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))).isNotEmpty().noneMatch(file -> TO_APPLICANT.matcher(read(file)).find());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(Properties texts) {
        return texts.stringPropertyNames().stream().filter(key -> key.endsWith(".subject") || key.endsWith(".body")).collect(Collectors.toSet());
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map((MatchResult found) -> found.group(1)).collect(Collectors.toSet());
    }

    private static Properties texts(String bundle) {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(TEXTS.resolve(bundle + ".properties"))) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
