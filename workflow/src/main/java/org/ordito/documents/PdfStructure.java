package org.ordito.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.ordito.platform.RuleViolation;

/** A PDF that opens without a password, holds no programs and no other files, and begins and ends as a PDF does. */
final class PdfStructure implements FileStructure {

    private static final String HEADER = "%PDF-";
    private static final String END = "%%EOF";
    private static final int TAIL = 2048;

    /** Each parse may take some 100 MB for a file made to be large in memory. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    @Override
    public void check(Path file) throws IOException {
        requireOneFile(file);
        AT_ONCE.acquireUninterruptibly();
        try (RandomAccessReadBufferedFile source = new RandomAccessReadBufferedFile(file); PDDocument document = new BoundedPdfParser(source).parse()) {
            if (document.isEncrypted()) {
                throw new RuleViolation("documents.pdf-protected");
            }
            if (document.getNumberOfPages() == 0) {
                throw new IOException("no pages");
            }
            PdfActions.requireNone(document.getDocument());
        } catch (InvalidPasswordException e) {
            throw new RuleViolation("documents.pdf-protected");
        } finally {
            AT_ONCE.release();
        }
    }

    private static void requireOneFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (!HEADER.equals(text(channel, 0, HEADER.length()))) {
                throw new RuleViolation("documents.mixed");
            }
            long start = Math.max(0, channel.size() - TAIL);
            String tail = text(channel, start, TAIL);
            int end = tail.lastIndexOf(END);
            if (end < 0 || !isWhiteSpace(tail.substring(end + END.length()))) {
                throw new RuleViolation("documents.mixed");
            }
        }
    }

    /** White space in the sense of PDF (ISO 32000-1, table 1), with which some programs pad the end. */
    private static boolean isWhiteSpace(String text) {
        return text.chars().allMatch(c -> c == 0 || c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' ');
    }

    private static String text(FileChannel channel, long from, int most) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(most);
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            continue;
        }
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
    }
}
