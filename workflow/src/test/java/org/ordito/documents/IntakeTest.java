package org.ordito.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/** Files as a hostile world sends them: each is refused with a sentence and leaves nothing behind. */
class IntakeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC);
    private static final UploadLimits ALL = UploadLimits.DEFAULT;

    @TempDir
    private Path incoming;

    private VirusScanner scanner = new VirusScanner(null, CLOCK);

    @AfterEach
    void onlyWhatWasAcceptedIsThere() throws IOException {
        try (Stream<Path> files = Files.list(incoming)) {
            assertThat(files).as("files left behind").isEmpty();
        }
    }

    @Test
    void goodFilesAreTakenForWhatTheyAre() throws IOException {
        assertThat(accepted(MadeFiles.pdf(), "Bilancio.pdf").type()).isEqualTo(FileType.PDF);
        assertThat(accepted(MadeFiles.image("jpg"), "Foto.jpeg").type()).isEqualTo(FileType.JPEG);
        assertThat(accepted(MadeFiles.image("png"), "Foto.png").type()).isEqualTo(FileType.PNG);
        assertThat(accepted(MadeFiles.docx(), "Lettera.docx").type()).isEqualTo(FileType.DOCX);
        assertThat(accepted(MadeFiles.openDocument("text"), "Lettera.odt").type()).isEqualTo(FileType.ODT);
        assertThat(accepted(MadeFiles.openDocument("spreadsheet"), "Conti.ods").type()).isEqualTo(FileType.ODS);
    }

    @Test
    void pdfWithoutATableOfItsObjectsIsTakenAsReadersTakeIt() throws IOException {
        String pdf = "%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
                + "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n";
        assertThat(accepted(MadeFiles.bytes(pdf), "a.pdf").type()).isEqualTo(FileType.PDF);
    }

    @Test
    void receivedFileIsTheOneThatWasSent() throws IOException {
        byte[] pdf = MadeFiles.pdf();
        ReceivedFile received = new Intake(incoming, scanner).receive(ALL, new ByteArrayInputStream(pdf), "a.pdf");
        assertThat(Files.readAllBytes(received.part())).isEqualTo(pdf);
        assertThat(received.sha256()).isEqualTo(DocumentStore.hash(pdf));
        assertThat(received.size()).isEqualTo(pdf.length);
        assertThat(received.scan().state()).isEqualTo(ScanState.NOT_SCANNED);
        Files.delete(received.part());
    }

    @Test
    void photographWithItsPreviewBehindItIsTaken() throws IOException {
        byte[] photograph = MadeFiles.joined("", MadeFiles.image("jpg"), new String(MadeFiles.image("jpg"), java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(accepted(photograph, "IMG_1.jpg").type()).isEqualTo(FileType.JPEG);
    }

    @Test
    void pdfOfThePortalItselfIsTaken() throws IOException {
        byte[] receipt = new PdfWriter().write("<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title>"
                + "<style>body { font-family: 'Titillium Web'; }</style></head><body>x</body></html>");
        assertThat(accepted(receipt, "ricevuta.pdf").type()).isEqualTo(FileType.PDF);
    }

    @Test
    void emptyAndTooLargeFilesAreRefused() {
        assertThat(refusal(new byte[0], "a.pdf")).isEqualTo("documents.empty");
        assertThat(refusal(new UploadLimits(EnumSet.of(FileType.PDF), 100), new ByteArrayInputStream(MadeFiles.pdf()), "a.pdf")).isEqualTo("documents.too-large");
    }

    @Test
    void endlessFileIsReadNoFurtherThanItsLimit() {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                assertThat(++given).as("bytes read").isLessThan(2 * UploadLimits.DEFAULT.maxBytes());
                return ' ';
            }
        };
        assertThat(refusal(UploadLimits.DEFAULT, endless, "a.pdf")).isEqualTo("documents.too-large");
    }

    @Test
    void brokenConnectionLeavesNothing() {
        InputStream broken = new java.io.SequenceInputStream(new ByteArrayInputStream(MadeFiles.pdf()), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        assertThat(catchThrowableOfType(IOException.class, () -> new Intake(incoming, scanner).receive(ALL, broken, "a.pdf"))).isNotNull();
    }

    @Test
    void whatAFileIsCalledDoesNotMakeItOne() {
        assertThat(refusal("<script>alert(1)</script>", "a.pdf")).isEqualTo("documents.type-refused");
        assertThat(refusal("MZ program", "a.docx")).isEqualTo("documents.type-refused");
        assertThat(refusal(MadeFiles.zip(Map.of("a.txt", new byte[9])), "a.docx")).isEqualTo("documents.type-refused");
    }

    @Test
    void typeThatTheCallDoesNotTakeIsRefusedNamingThoseItTakes() {
        RuleViolation refusal = refused(new UploadLimits(EnumSet.of(FileType.PDF, FileType.XLSX), 1_000_000), new ByteArrayInputStream(MadeFiles.docx()), "a.docx");
        assertThat(Text.of(Text.ITALIAN, refusal.key(), refusal.arguments())).contains("PDF, XLSX").doesNotContain("DOCX");
    }

    @Test
    void polyglotsAreRefused() {
        assertThat(refusal(MadeFiles.pdfAndZip(), "a.pdf")).isEqualTo("documents.mixed");
        assertThat(refusal(MadeFiles.zipInsidePdf(), "a.pdf")).isEqualTo("documents.mixed");
        assertThat(refusal(MadeFiles.joined("GIF89a=1;/*\n", MadeFiles.pdf(), ""), "a.pdf")).isEqualTo("documents.type-refused");
        assertThat(refusal(MadeFiles.joined("<html>\n", MadeFiles.pdf(), ""), "a.pdf")).startsWith("documents.");
        assertThat(refusal(MadeFiles.joined("", MadeFiles.pdf(), "<script>alert(1)</script>"), "a.pdf")).isEqualTo("documents.mixed");
        assertThat(refusal(MadeFiles.joined("", MadeFiles.image("png"), "<?php echo 1;"), "a.png")).isEqualTo("documents.mixed");
        assertThat(refusal(MadeFiles.joined("", MadeFiles.image("jpg"), "<?php echo 1;"), "a.jpg")).isEqualTo("documents.mixed");
        assertThat(refusal(MadeFiles.joined("", MadeFiles.docx(), "MZ"), "a.docx")).isEqualTo("documents.mixed");
        assertThat(refusal(MadeFiles.joined("#!/bin/sh\n", MadeFiles.docx(), ""), "a.docx")).startsWith("documents.");
    }

    @Test
    void pdfThatDoesMoreThanShowPagesIsRefused() {
        assertThat(refusal(MadeFiles.pdf(d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))), "a.pdf")).isEqualTo("documents.pdf-active");
        assertThat(refusal(MadeFiles.pdf(d -> {
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(new PDActionLaunch());
            d.getPage(0).getAnnotations().add(link);
        }), "a.pdf")).isEqualTo("documents.pdf-active");
        assertThat(refusal(MadeFiles.pdf(d -> {
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(d.getDocumentCatalog());
            names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
            d.getDocumentCatalog().setNames(names);
        }), "a.pdf")).isEqualTo("documents.pdf-active");
        assertThat(refusal(MadeFiles.pdf(d -> {
            COSDictionary form = new COSDictionary();
            form.setItem(COSName.getPDFName("XFA"), d.getDocument().createCOSStream());
            d.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        }), "a.pdf")).isEqualTo("documents.pdf-active");
    }

    @Test
    void pdfThatCannotBeLookedIntoIsRefused() {
        assertThat(refusal(MadeFiles.pdfWithPassword(), "a.pdf")).isEqualTo("documents.pdf-protected");
        assertThat(refusal("%PDF-1.7\n%%EOF\n", "a.pdf")).isEqualTo("documents.damaged");
        byte[] half = Arrays.copyOf(MadeFiles.pdf(), 100);
        assertThat(refusal(MadeFiles.joined("", half, "\n%%EOF"), "a.pdf")).isEqualTo("documents.damaged");
    }

    @Test
    void bombsAreRefusedBeforeTheyUnpack() {
        assertThat(refusal(MadeFiles.zipBomb(150_000_000), "a.docx")).isEqualTo("documents.expands");
        assertThat(refusal(MadeFiles.docx(Map.of("word/media/a.bmp", new byte[2_000_000])), "a.docx")).isEqualTo("documents.expands");
        assertThat(refusal(MadeFiles.pdfThatExpands(60_000_000), "a.pdf")).isEqualTo("documents.expands");
        Map<String, byte[]> many = new java.util.HashMap<>();
        for (int i = 0; i <= ZipParts.PARTS; i++) {
            many.put("word/" + i, new byte[0]);
        }
        assertThat(refusal(MadeFiles.docx(many), "a.docx")).isEqualTo("documents.expands");
    }

    @Test
    void imageWithAHugeHeaderIsRefusedWithoutUnpackingIt() {
        byte[] huge = MadeFiles.pngOf(40_000, 40_000);
        assertThat(huge.length).isLessThan(200);
        assertThat(refusal(huge, "a.png")).isEqualTo("documents.image-large");
    }

    @Test
    void imageThatEndsTooSoonIsRefused() {
        byte[] png = MadeFiles.image("png");
        assertThat(refusal(Arrays.copyOf(png, png.length - 6), "a.png")).isEqualTo("documents.damaged");
        byte[] jpeg = MadeFiles.image("jpg");
        assertThat(refusal(Arrays.copyOf(jpeg, jpeg.length - 2), "a.jpg")).isEqualTo("documents.damaged");
    }

    @Test
    void officeFilesWithEntitiesMacrosOrStrangeNamesAreRefused() {
        assertThat(refusal(MadeFiles.docxWithEntity(), "a.docx")).isEqualTo("documents.office-entities");
        assertThat(refusal(MadeFiles.docx(Map.of("word/vbaProject.bin", new byte[9])), "a.docx")).isEqualTo("documents.office-macros");
        assertThat(refusal(MadeFiles.docx(Map.of("../../etc/cron.d/x", new byte[9])), "a.docx")).isEqualTo("documents.damaged");
        assertThat(refusal(MadeFiles.docx(Map.of("word/document.xml", MadeFiles.bytes("<not xml"))), "a.docx")).isEqualTo("documents.damaged");
    }

    @Test
    void virusIsRefusedWhereThereIsAScanner() throws IOException {
        try (FakeClamd clamd = FakeClamd.onLoopback()) {
            scanner = new VirusScanner(new ClamdClient(clamd.address(), Duration.ofSeconds(20)), CLOCK);
            assertThat(refusal(MadeFiles.pdfWithEicar(), "a.pdf")).isEqualTo("documents.virus");
            assertThat(accepted(MadeFiles.pdf(), "a.pdf").scan()).isEqualTo(new ScanResult(ScanState.CLEAN, CLOCK.instant(), FakeClamd.ENGINE));
        }
    }

    @Test
    void nameIsCleanedOnTheWay() throws IOException {
        assertThat(accepted(MadeFiles.pdf(), "../../fattura\u202Efdp.exe").filename()).isEqualTo("fatturafdp.exe.pdf");
    }

    private ReceivedFile accepted(byte[] content, String filename) throws IOException {
        ReceivedFile received = new Intake(incoming, scanner).receive(ALL, new ByteArrayInputStream(content), filename);
        assertThat(received.part()).exists();
        Files.delete(received.part());
        return received;
    }

    private String refusal(String content, String filename) {
        return refusal(MadeFiles.bytes(content), filename);
    }

    private String refusal(byte[] content, String filename) {
        return refusal(ALL, new ByteArrayInputStream(content), filename);
    }

    private String refusal(UploadLimits limits, InputStream content, String filename) {
        return refused(limits, content, filename).key();
    }

    private RuleViolation refused(UploadLimits limits, InputStream content, String filename) {
        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> new Intake(incoming, scanner).receive(limits, content, filename));
        assertThat(refusal).as("refusal of " + filename).isNotNull();
        assertThat(Text.of(Text.ITALIAN, refusal.key(), refusal.arguments())).as("its sentence").isNotBlank();
        return refusal;
    }
}
