package org.ordito.ideazione.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.ideazione.submission.SampleDraft.DURING;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.PdfWriter;
import org.ordito.documents.SomeDocument;
import org.ordito.ideazione.Arrival;
import org.ordito.ideazione.ArrivalChannel;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaContent;

class SentRecordTest {

    private static final String HOSTILE = "=1+1\t\"<b>&</b>\"\n\\u0041 {0} 🧵 ]]>";

    @Test
    void theSameContentHasTheSameHash() {
        assertThat(hash(SampleDraft.complete())).isEqualTo(hash(SampleDraft.complete())).hasSize(64);
    }

    @Test
    void theHashDoesNotDependOnTheOrderOfDeclaring() {
        IdeaDraft other = SampleDraft.complete();
        other.declare(EnumSet.of(Declaration.PRIVACY), DURING);
        other.declare(EnumSet.allOf(Declaration.class), DURING);

        assertThat(hash(other)).isEqualTo(hash(SampleDraft.complete()));
    }

    @Test
    void anyChangeChangesTheHash() {
        IdeaDraft draft = SampleDraft.complete();
        String before = hash(draft);
        draft.attach("OTHER", SomeDocument.named("more.pdf"), DURING);

        assertThat(hash(draft)).isNotEqualTo(before);
        assertThat(DocumentStore.hash(SentRecord.of("IDEA-2026-0001", SampleDraft.complete(), DURING.plusMillis(1)))).isNotEqualTo(before);
        assertThat(DocumentStore.hash(SentRecord.of("IDEA-2026-0002", SampleDraft.complete(), DURING))).isNotEqualTo(before);
        assertThat(hash(SampleDraft.of(SampleDraft.content().costing(SampleDraft.budget("60000.01", "50000.00"), null)))).isNotEqualTo(before);
    }

    @Test
    void oneThatArrivedOnPaperSaysHowItCameInsteadOfAnAccount() {
        Arrival arrival = new Arrival(ArrivalChannel.PEC, "PG/1", LocalDate.of(2026, 3, 10), "0".repeat(64));

        assertThat(new String(SentRecord.ofArrival("IDEA-2026-0001", SampleDraft.complete(), DURING, arrival), StandardCharsets.UTF_8))
                .contains("\"arrival\":{\"channel\":\"PEC\",\"protocol\":\"PG/1\",\"protocolDay\":\"2026-03-10\"}", "\"sentAt\":\"2026-03-10T09:30:00.123Z\"")
                .doesNotContain("account");
    }

    @Test
    void keysStandInAlphabeticalOrder() {
        Matcher keys = Pattern.compile("[{,]\"(\\w+)\":").matcher(text(SampleDraft.complete()).replaceAll("\\[.*?]", "\"\""));
        List<String> found = keys.results().map(result -> result.group(1)).toList();

        assertThat(found).isSorted().contains("account", "attachments", "call", "declarations", "number", "requestedGrant", "sentAt", "title");
    }

    @Test
    void instantsAmountsAndFilesAreWrittenInOneWay() {
        assertThat(text(SampleDraft.complete())).contains("\"sentAt\":\"2026-03-10T09:30:00.123Z\"", "\"costLines\":[{\"amount\":\"60000.00\",\"category\":\"STAFF\",\"description\":\"Artigiani\"}]",
                "{\"filename\":\"CV.pdf\",\"kind\":\"CV\",\"sha256\":\"" + SomeDocument.named("CV.pdf").getSha256() + "\"}");
        assertThat(new String(SentRecord.of("N", SampleDraft.complete(), DURING.minusMillis(123)), StandardCharsets.UTF_8))
                .contains("\"sentAt\":\"2026-03-10T09:30:00.000Z\"");
    }

    @Test
    void signsThatMeanSomethingInJsonAreEscaped() {
        IdeaContent content = SampleDraft.content().proposing(HOSTILE, "s", "b", List.of(SampleDraft.indicator()));

        assertThat(text(SampleDraft.of(content))).contains("\"need\":\"=1+1\\t\\\"<b>&</b>\\\"\\n\\\\u0041 {0} 🧵 ]]>\"");
    }

    @Test
    void theReceiptShowsHostileTextAsText() throws Exception {
        String page = ReceiptWriter.xhtml(hostileSubmission(), List.of());

        String shown = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))).getDocumentElement().getTextContent();
        assertThat(shown).contains(HOSTILE, "10 marzo 2026, ore 10:30:00.123", "articoli 46 e 47 del DPR 445/2000", "60.000,00 €");
        assertThat(page).doesNotContain("<b>");
    }

    @Test
    void noTextWhateverStopsAReceipt() throws Exception {
        StringBuilder all = new StringBuilder("Cortili");
        IntStream.rangeClosed(0, Character.MAX_VALUE).forEach(sign -> all.append((char) sign));
        String page = new PrintedPage(all.toString()).heading(all.toString()).paragraph(all.toString()).warning(all.toString())
                .titled(all.toString(), all.toString()).close();

        assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("h2").item(0).getTextContent()).startsWith("Cortili").contains("ABC", "\u00C8", "\u2264");
        assertThat(new PdfWriter().write(new PrintedPage("Cortili\u000Baperti\u0007\uFFFF\uD800").close())).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theReceiptIsAPdfInWhichAllCanBeRead() throws Exception {
        byte[] pdf = new PdfWriter().write(ReceiptWriter.xhtml(hostileSubmission(), List.of()));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("=1+1", "\"<b>&</b>\"", "{0} [U+1F9F5] ]]>", "Associazione Filo");
        }
    }

    private static Submission hostileSubmission() {
        IdeaDraft draft = SampleDraft.of(SampleDraft.content().proposing(HOSTILE, "s", "b", List.of(SampleDraft.indicator())));
        IdeaApplication application = new IdeaApplication("IDEA-2026-0001", draft.getCall(), "associazione", draft.getContent(), DURING, hash(draft));
        return new Submission(application, draft, SomeDocument.named("record.json"));
    }

    private static String hash(IdeaDraft draft) {
        return DocumentStore.hash(SentRecord.of("IDEA-2026-0001", draft, DURING));
    }

    private static String text(IdeaDraft draft) {
        return new String(SentRecord.of("IDEA-2026-0001", draft, DURING), StandardCharsets.UTF_8);
    }
}
