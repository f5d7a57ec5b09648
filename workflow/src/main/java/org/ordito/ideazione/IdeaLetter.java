package org.ordito.ideazione;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ordito.letters.LetterKind;
import org.ordito.letters.LetterText;

/** The letters that IdeAzione writes, in the order in which a case meets them, each with the fields of its own. */
public enum IdeaLetter {
    INTEGRATION("documenti", "termine"),
    ADMISSION("termine_riesame"),
    EXCLUSION("motivo", "termine_riesame"),
    OUTCOME("esito", "termine_riesame"),
    GRANT_INTEGRATION("documenti", "termine"),
    GRANT("importo", "atto", "data_atto", "cup", "cor");

    /** What every letter may name. */
    static final List<String> COMMON = List.of("numero", "titolo", "avviso", "destinatario", "inviata_il", "responsabile", "come_rispondere");

    private final List<String> own;

    IdeaLetter(String... own) {
        this.own = List.of(own);
    }

    /** Names its kind for good. */
    public String code() {
        return "ideazione." + name().toLowerCase(Locale.ROOT);
    }

    LetterKind kind() {
        return new LetterKind(code(), "idea-letters", Stream.concat(COMMON.stream(), own.stream()).toList(), shipped());
    }

    /** The text that ships: a file whose first line is the subject. */
    private LetterText shipped() {
        String file = name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream stream = IdeaLetter.class.getResourceAsStream("letters/" + file)) {
            String[] parts = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);
            return new LetterText(parts[0], parts[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
