package org.ordito.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;
import org.apache.tika.Tika;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Settings;

/** Keeps each content once, by its SHA-256, below the portal's home; trusts neither a file's name nor its declared type. */
@ApplicationScoped
public class DocumentStore {

    /** Largest accepted file, in bytes: 10 MB. */
    public static final long MAX_SIZE = 10L * 1024 * 1024;

    private static final Set<String> ACCEPTED = Set.of("application/pdf", "image/jpeg", "image/png",
            "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Tika tika = new Tika();

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /**
     * Keeps a file that somebody uploaded.
     *
     * @throws RuleViolation {@code documents.empty}, {@code documents.too-large} or {@code documents.type-refused}
     */
    public StoredDocument store(InputStream content, String filename) {
        try {
            return storeChecked(content, cleanName(filename));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a file that the portal itself wrote. */
    public StoredDocument storeIssued(byte[] content, String filename, String mediaType) {
        try {
            Path part = newPart();
            String sha256 = copy(new ByteArrayInputStream(content), part);
            return keep(part, sha256, filename, mediaType, content.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of a document; the caller closes it and has asked its policy before. */
    public InputStream read(StoredDocument document) {
        try {
            return Files.newInputStream(place(document.getSha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredDocument storeChecked(InputStream content, String filename) throws IOException {
        Path part = newPart();
        try {
            String sha256 = copy(content, part);
            long size = Files.size(part);
            if (size == 0) {
                throw new RuleViolation("documents.empty");
            }
            String mediaType = typeOf(part, filename);
            if (!ACCEPTED.contains(mediaType)) {
                throw new RuleViolation("documents.type-refused");
            }
            return keep(part, sha256, filename, mediaType, size);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private StoredDocument keep(Path part, String sha256, String filename, String mediaType, long size) throws IOException {
        Path place = place(sha256);
        Files.createDirectories(place.getParent());
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        StoredDocument document = new StoredDocument(sha256, filename, mediaType, size, clock.instant());
        entityManager.persist(document);
        return document;
    }

    private String typeOf(Path part, String filename) throws IOException {
        try (InputStream stream = Files.newInputStream(part)) {
            return tika.detect(stream, filename);
        }
    }

    private static String copy(InputStream content, Path part) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(content, digest); OutputStream out = Files.newOutputStream(part)) {
            byte[] buffer = new byte[16384];
            long total = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > MAX_SIZE) {
                    throw new RuleViolation("documents.too-large", MAX_SIZE / 1024 / 1024);
                }
                out.write(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A document that is made for whoever asks for it now, and kept nowhere. */
    public static Download passing(byte[] content, String filename, String mediaType, Instant madeAt) {
        return new Download(new StoredDocument(hash(content), filename, mediaType, content.length, madeAt), new ByteArrayInputStream(content));
    }

    /** SHA-256 of some bytes, as 64 hexadecimal digits. */
    public static String hash(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path newPart() throws IOException {
        Path incoming = root().resolve("incoming");
        Files.createDirectories(incoming);
        return Files.createTempFile(incoming, "part", null);
    }

    private static Path place(String sha256) {
        return root().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static Path root() {
        return Settings.home().resolve("documents");
    }

    private static String cleanName(String filename) {
        String last = filename.substring(Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\"<>:|?*]", "_").strip();
        return clean.length() > 120 ? clean.substring(clean.length() - 120) : clean;
    }
}
