package org.ordito.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/** Files in signed envelopes: what is inside is held to the same rules as if it came alone, and the envelope is what is kept. */
class SignedEnvelopeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC);

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
    void envelopeAroundAnAcceptedTypeIsKeptAsItCame() throws IOException {
        byte[] signed = SignedFiles.signed(MadeFiles.pdf());
        try (ReceivedFile received = receive(signed, "Dichiarazione.PDF.p7m", FileType.PDF, FileType.P7M)) {
            assertThat(received.type()).isEqualTo(FileType.P7M);
            assertThat(received.filename()).isEqualTo("Dichiarazione.pdf.p7m");
            assertThat(received.sha256()).isEqualTo(DocumentStore.hash(signed));
            assertThat(Files.readAllBytes(received.part())).isEqualTo(signed);
        }
    }

    @Test
    void nameTellsWhatIsInsideAndHowManyEnvelopesThereAre() throws IOException {
        byte[] twice = SignedFiles.signed(SignedFiles.signed(MadeFiles.pdf()));
        try (ReceivedFile received = receive(twice, "invoice.exe.p7m", FileType.PDF, FileType.P7M)) {
            assertThat(received.filename()).isEqualTo("invoice.exe.pdf.p7m.p7m");
        }
    }

    @Test
    void lengthsThatAreToldPieceByPieceAreReadToo() throws IOException {
        try (ReceivedFile received = receive(SignedFiles.streamed(MadeFiles.pdf()), "a.pdf.p7m", FileType.PDF, FileType.P7M)) {
            assertThat(received.type()).isEqualTo(FileType.P7M);
        }
    }

    @Test
    void envelopeIsRefusedWhereTheCallTakesNone() {
        assertThat(refusal(SignedFiles.signed(MadeFiles.pdf()), FileType.PDF)).isEqualTo("documents.signed-envelope");
    }

    @Test
    void whatIsInsideMustBeOfATypeThatTheCallTakes() {
        assertThat(refusal(SignedFiles.signed(MadeFiles.docx()), FileType.PDF, FileType.P7M)).isEqualTo("documents.type-refused");
        assertThat(refusal(SignedFiles.signed(MadeFiles.bytes("MZ program")), FileType.PDF, FileType.P7M)).isEqualTo("documents.type-refused");
    }

    @Test
    void whatIsInsideIsCheckedAsIfItCameAlone() {
        FileType[] all = FileType.values();
        assertThat(refusal(SignedFiles.signed(MadeFiles.pdfAndZip()), all)).isEqualTo("documents.mixed");
        assertThat(refusal(SignedFiles.signed(MadeFiles.zipBomb(150_000_000)), all)).isEqualTo("documents.expands");
        assertThat(refusal(SignedFiles.signed(MadeFiles.docxWithEntity()), all)).isEqualTo("documents.office-entities");
        assertThat(refusal(SignedFiles.signed(MadeFiles.pdfWithPassword()), all)).isEqualTo("documents.pdf-protected");
    }

    @Test
    void envelopesWithinEnvelopesComeToAnEnd() {
        byte[] signed = MadeFiles.pdf();
        for (int i = 0; i <= SignedEnvelope.LAYERS; i++) {
            signed = SignedFiles.signed(signed);
        }
        assertThat(refusal(signed, FileType.PDF, FileType.P7M)).isEqualTo("documents.envelopes");
    }

    @Test
    void whatIsNotAWholeSignedEnvelopeIsRefused() {
        byte[] signed = SignedFiles.signed(MadeFiles.pdf());
        assertThat(refusal(Arrays.copyOf(signed, signed.length / 2), FileType.values())).isEqualTo("documents.envelope-damaged");
        assertThat(refusal(MadeFiles.joined("", signed, "<script>alert(1)</script>"), FileType.values())).isEqualTo("documents.envelope-damaged");
        assertThat(refusal(SignedFiles.signedElsewhere(MadeFiles.pdf()), FileType.values())).isEqualTo("documents.envelope-damaged");
        assertThat(refusal(SignedFiles.signedByNobody(MadeFiles.pdf()), FileType.values())).isEqualTo("documents.envelope-damaged");
        assertThat(refusal(MadeFiles.bytes("0\u0080"), FileType.values())).isEqualTo("documents.type-refused");
    }

    @Test
    void scannerLooksIntoTheEnvelope() throws IOException {
        try (FakeClamd clamd = FakeClamd.onLoopback()) {
            scanner = new VirusScanner(new ClamdClient(clamd.address(), Duration.ofSeconds(20)), CLOCK);
            assertThat(refusal(SignedFiles.streamed(MadeFiles.pdfWithEicar()), FileType.values())).isEqualTo("documents.virus");
            try (ReceivedFile received = receive(SignedFiles.signed(SignedFiles.signed(MadeFiles.pdf())), "a.pdf.p7m", FileType.values())) {
                assertThat(received.scan().state()).isEqualTo(ScanState.CLEAN);
            }
        }
    }

    private ReceivedFile receive(byte[] content, String filename, FileType... types) throws IOException {
        UploadLimits limits = new UploadLimits(EnumSet.copyOf(Set.of(types)), 10_000_000);
        return new Intake(incoming, scanner).receive(limits, new ByteArrayInputStream(content), filename);
    }

    private String refusal(byte[] content, FileType... types) {
        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> receive(content, "a.p7m", types));
        assertThat(refusal).isNotNull();
        assertThat(Text.of(Text.ITALIAN, refusal.key(), refusal.arguments())).as("its sentence").isNotBlank();
        return refusal.key();
    }
}
