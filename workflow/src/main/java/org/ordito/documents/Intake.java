package org.ordito.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.ordito.platform.RuleViolation;

/** Takes in a file that somebody sends: reads no more than allowed, looks at what it is, has it scanned. What it refuses it deletes. */
final class Intake {

    private static final int BUFFER = 64 * 1024;

    private final Path incoming;
    private final VirusScanner scanner;
    private final FileInspector inspector = new FileInspector();

    /** @param incoming directory of the files that are being taken in, on the same file system as the store */
    Intake(Path incoming, VirusScanner scanner) {
        this.incoming = incoming;
        this.scanner = scanner;
    }

    /**
     * @param filename as it was sent, to be cleaned
     * @return the file, in {@code incoming} until the caller moves or deletes it
     * @throws RuleViolation why it is refused, and what to do
     */
    ReceivedFile receive(UploadLimits limits, InputStream content, String filename) throws IOException {
        Files.createDirectories(incoming);
        Path part = Files.createTempFile(incoming, "part", null);
        boolean accepted = false;
        try {
            String sha256 = copy(content, part, limits);
            FileInspector.Inspected what = inspector.inspect(part, limits);
            ScanResult scan = scanner.scan(part);
            if (scan.state() == ScanState.INFECTED) {
                throw new RuleViolation("documents.virus");
            }
            accepted = true;
            return new ReceivedFile(part, sha256, FileName.clean(filename, what.inside(), what.envelopes()), what.type(), Files.size(part), scan);
        } finally {
            if (!accepted) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static String copy(InputStream content, Path part, UploadLimits limits) throws IOException {
        DigestInputStream in = new DigestInputStream(content, DocumentStore.sha256());
        try (in; OutputStream out = Files.newOutputStream(part)) {
            byte[] buffer = new byte[BUFFER];
            long total = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > limits.maxBytes()) {
                    throw new RuleViolation("documents.too-large", limits.megabytes());
                }
                out.write(buffer, 0, read);
            }
            if (total == 0) {
                throw new RuleViolation("documents.empty");
            }
        }
        return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
}
