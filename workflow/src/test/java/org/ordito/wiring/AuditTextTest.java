package org.ordito.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ordito.audit.AuditTrail;
import org.ordito.audit.AuditWords;
import org.ordito.platform.Text;

/** Whatever is recorded in the trail can be read in words. */
class AuditTextTest {

    private static final Path SOURCES = Diagrams.PROJECT.resolve("workflow/src/main/java");

    /** The second argument, up to the comma before the third: neither holds a comma. */
    private static final Pattern RECORD = Pattern.compile("\\baudit\\.record\\(\\s*[^,]+,([^,]+),");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"");

    @Test
    void everythingThatIsRecordedHasASentenceInBothLanguages() throws IOException {
        List<String> recorded = recorded().stream().flatMap(action -> LITERAL.matcher(action).results()).map(found -> found.group(1)).distinct().toList();
        for (Locale language : List.of(Text.ITALIAN, Locale.ENGLISH)) {
            assertThat(recorded).as(language.toString()).allMatch(action -> !AuditWords.of(language, action).equals(action));
        }
        assertThat(AuditWords.actions(Text.ITALIAN)).as("what is said and what is recorded").containsExactlyInAnyOrderElementsOf(recorded);
    }

    @Test
    void everyRecordNamesItsActionWhereItIsMade() throws IOException {
        assertThat(recorded()).allMatch(action -> LITERAL.matcher(action).find());
        assertThat(recorded()).hasSize(callsOfTheTrail());
    }

    private static int callsOfTheTrail() {
        return (int) new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.ordito").stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(AuditTrail.class) && call.getName().equals("record")).count();
    }

    private static List<String> recorded() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(AuditTextTest::source)
                    .flatMap(source -> RECORD.matcher(source).results()).map((MatchResult found) -> found.group(1)).toList();
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
