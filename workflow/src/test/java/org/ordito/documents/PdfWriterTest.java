package org.ordito.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    @Test
    void accentsSurviveAndTheColourProfileIsInside() throws IOException {
        byte[] pdf = new PdfWriter().write("""
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Prova</title>
                <style>body { font-family: 'Titillium Web'; }</style></head><body><p>Perché la città è più bella: 10 €</p></body></html>""");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Perché la città è più bella: 10 €");
            assertThat(document.getDocumentCatalog().getOutputIntents()).isNotEmpty();
        }
    }
}
