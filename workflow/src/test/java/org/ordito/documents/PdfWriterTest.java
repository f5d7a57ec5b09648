package org.ordito.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTest {

    private static final String NOTE = "Questo documento non può stampare alcuni segni";

    @Test
    void accentsSurviveAndTheColourProfileIsInside() throws IOException {
        try (PDDocument document = written("Perché la città è più bella: 10 €", "p")) {
            assertThat(text(document)).contains("Perché la città è più bella: 10 €").doesNotContain(NOTE);
            assertThat(document.getDocumentCatalog().getOutputIntents()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A → B ← C ↔ D", "x ≤ 3, y ≥ 5, z ≠ 0 ± 2 × ∑ √ ∞", "✓ fatto ✗ no", "CO₂ e m²", "Καλημέρα κόσμε", "Доброе утро, Київ", "Ţară, Łódź, Çeşme, ƒ", "😀"})
    void whatIsWrittenIsReadInThePaper(String written) throws IOException {
        for (String element : new String[] {"p", "h1"}) {
            try (PDDocument document = written(written, element)) {
                assertThat(text(document)).contains(written).doesNotContain("#", NOTE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"السلام عليكم", "مرحبا بكم في المدينة", "שלום עולם"})
    void whatIsWrittenFromTheRightIsReadInItsOrder(String written) throws IOException {
        try (PDDocument document = written(written, "p")) {
            assertThat(text(document)).contains(written).doesNotContain("#", NOTE);
        }
    }

    @Test
    void everyArabicLetterIsPrintedAlsoWhereItIsJoined() throws IOException {
        StringBuilder letters = new StringBuilder();
        for (int letter = 0x0620; letter < 0x0700; letter++) {
            letters.append('ب').appendCodePoint(letter).append('ب').append(' ').appendCodePoint(letter).append(' ');
        }
        try (PDDocument document = written(letters.toString(), "p")) {
            assertThat(text(document)).contains("\u0628").doesNotContain("#");
        }
    }

    @Test
    void aSignThatNoFontHasIsToldByItsCodeAndThePaperSaysSo() throws IOException {
        try (PDDocument document = written("Filo 中文 🧵", "p")) {
            assertThat(text(document)).contains("Filo [U+4E2D][U+6587] [U+1F9F5]", NOTE).doesNotContain("#");
        }
    }

    @Test
    void everyFontIsInsideAndMeansText() throws IOException {
        try (PDDocument document = written("Città ≥ Ελλάδα العربية 中", "p")) {
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)).contains("pdfaid:part", "pdfaid:conformance");
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    PDFont font = resources.getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).as(font.getName()).isTrue();
                    fonts++;
                }
            }
            assertThat(fonts).isEqualTo(2);
        }
    }

    private static PDDocument written(String text, String element) throws IOException {
        return Loader.loadPDF(new PdfWriter().write("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Prova</title>"
                + "<style>body { font-family: 'Titillium Web'; }</style></head><body>" + Xhtml.element(element, text) + "</body></html>"));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }
}
