package org.ordito.documents;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import org.ordito.people.Actor;
import org.ordito.platform.ManyValues;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Settings;

/** Keeps each content once, by its SHA-256, below the portal's home; trusts neither a file's name nor its declared type. */
@ApplicationScoped
public class DocumentStore {

    @Inject
    private EntityManager entityManager;

    @Inject
    private VirusScanner scanner;

    @Inject
    private DocumentPolicy policy;

    @Inject
    private Clock clock;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    /**
     * Takes in a file that somebody sends and keeps it, as {@link #receive} and {@link #keep} do. A use case asks its policy and then
     * begins with it: looking into a file takes time, in which nothing should be locked, and is not done for who may not send any.
     *
     * @param limits what may be sent in this place
     * @throws RuleViolation why it is refused and what to do, at the field {@code file}
     */
    public StoredDocument store(Actor who, UploadLimits limits, InputStream content, String filename) {
        return keep(who, receive(limits, content, filename));
    }

    /**
     * Looks into a file that somebody sends and has it scanned; it is in no store yet, and the caller closes it.
     *
     * @throws RuleViolation why it is refused and what to do, at the field {@code file}
     */
    public ReceivedFile receive(UploadLimits limits, InputStream content, String filename) {
        try {
            return new Intake(incoming(), scanner).receive(limits, content, filename);
        } catch (RuleViolation refused) {
            throw refused.at("file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a received file once the transaction commits; until then, and after a rollback, nothing is in the store. */
    public StoredDocument keep(Actor who, ReceivedFile received) {
        transactions.registerInterposedSynchronization(new Keeping(received));
        StoredDocument document = StoredDocument.sentBy(who, received, clock.instant());
        entityManager.persist(document);
        return document;
    }

    /** Keeps a file that the portal itself wrote. */
    public StoredDocument storeIssued(byte[] content, String filename, String mediaType) {
        try {
            Files.createDirectories(incoming());
            Path part = Files.createTempFile(incoming(), "part", null);
            Files.write(part, content);
            String sha256 = hash(content);
            keep(part, sha256);
            StoredDocument document = StoredDocument.issued(sha256, filename, mediaType, content.length, clock.instant());
            entityManager.persist(document);
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Removes a document that nobody needs any more, and its content unless another document has the same. The caller holds what whoever
     * brings the same again has to wait for: so the content goes before the row, and can be brought again right after.
     */
    public void remove(StoredDocument document) {
        entityManager.remove(document);
        long same = entityManager.createQuery("SELECT COUNT(d) FROM StoredDocument d WHERE d.sha256 = :sha256", Long.class)
                .setParameter("sha256", document.getSha256()).getSingleResult();
        if (same == 0) {
            transactions.registerInterposedSynchronization(new Removing(place(document.getSha256())));
        }
    }

    /**
     * Removes those of these documents to which nothing refers any more: the database knows by its foreign keys who refers to them. The content
     * goes at night, when no other document has it: {@link ContentSweep}.
     */
    public void removeUnused(Collection<StoredDocument> documents) {
        if (documents.isEmpty()) {
            return;
        }
        entityManager.flush();
        ManyValues.query(entityManager, "DELETE IGNORE FROM stored_document WHERE id IN (%s)", documents.stream().map(StoredDocument::id).toList()).executeUpdate();
    }

    /**
     * A document on its way to somebody; the caller has asked its own policy before.
     *
     * @throws org.ordito.platform.NotAllowed as {@link DocumentPolicy#mayHave} says
     */
    public Download download(Actor who, StoredDocument document) {
        policy.mayHave(who, document).orRefuse();
        return new Download(document, read(document));
    }

    private InputStream read(StoredDocument document) {
        try {
            return Files.newInputStream(place(document.getSha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document that is made for whoever asks for it now, and kept nowhere. */
    public static Download passing(byte[] content, String filename, String mediaType, Instant madeAt) {
        return new Download(StoredDocument.issued(hash(content), filename, mediaType, content.length, madeAt), new ByteArrayInputStream(content));
    }

    /** SHA-256 of some bytes, as 64 hexadecimal digits. */
    public static String hash(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keep(Path part, String sha256) throws IOException {
        Path place = place(sha256);
        Files.createDirectories(place.getParent());
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    }

    static Path place(String sha256) {
        return root().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    static Path incoming() {
        return root().resolve("incoming");
    }

    static Path root() {
        return Settings.home().resolve("documents");
    }

    /** Moves a file into the store just before its row is committed, so that no row is ever without its content. */
    private record Keeping(ReceivedFile received) implements Synchronization {

        @Override
        public void beforeCompletion() {
            try {
                keep(received.part(), received.sha256());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void afterCompletion(int status) {
            received.close();
        }
    }

    /** Deletes a content just before its last row goes: a portal that dies in between finds the row again, and nothing left to delete. */
    private record Removing(Path content) implements Synchronization {

        @Override
        public void beforeCompletion() {
            try {
                Files.deleteIfExists(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void afterCompletion(int status) {
            // the content is gone either way
        }
    }
}
