package org.ordito.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DailyRegisterWriterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Instant LATER = Instant.parse("2026-11-26T15:00:00Z");

    @Test
    void theTableTellsEverythingThatWasRegistered() {
        String csv = DailyRegisterWriter.csv(List.of(SomeEntry.of(1, "Filo", "Domanda")), List.of());

        assertThat(csv.split("\r\n")).hasSize(2);
        assertThat(csv).contains("2026/0000001;2026-11-26 12:00:00.123;Entrata;Filo;Domanda;IDEA-2026-0007;" + SomeEntry.SHA256);
    }

    @Test
    void noNameOrSubjectBecomesAFormula() {
        String csv = DailyRegisterWriter.csv(List.of(SomeEntry.of(1, "=HYPERLINK(\"http://x\")", "@SUM(A1)")), List.of());

        assertThat(csv).contains("\"'=HYPERLINK").contains(";'@SUM(A1)");
    }

    @Test
    void noNameOrSubjectBecomesMarkup() {
        String page = DailyRegisterWriter.xhtml(DAY, 1, List.of(SomeEntry.of(1, "<b>Filo</b>", "a & b </td>")), List.of());

        assertThat(page).contains("&lt;b&gt;Filo").contains("a &amp; b &lt;/td&gt;").doesNotContain("<b>");
    }

    @Test
    void aFurtherPartOfABusyDaySaysSo() {
        assertThat(DailyRegisterWriter.xhtml(DAY, 2, List.of(), List.of())).contains("parte 2");
        assertThat(DailyRegisterWriter.xhtml(DAY, 1, List.of(), List.of())).doesNotContain("parte");
    }

    @Test
    void aCancellationOfAnEarlierEntryStandsInTheRegisterOfItsOwnDay() {
        ProtocolEntry earlier = SomeEntry.of(1, "Filo", "Domanda");
        List<ProtocolCancellation> cancelled = List.of(new ProtocolCancellation(earlier, "Registrata due volte per errore.", "Determina 12", "Ada", LATER));

        assertThat(DailyRegisterWriter.csv(List.of(), cancelled)).contains("2026/0000001").contains("Determina 12").contains("Registrata due volte");
        assertThat(DailyRegisterWriter.xhtml(DAY, 1, List.of(), cancelled)).contains("2026/0000001").contains("Determina 12");
    }
}
