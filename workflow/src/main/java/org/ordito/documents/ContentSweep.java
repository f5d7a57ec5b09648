package org.ordito.documents;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordito.platform.OldFiles;

/** Deletes, every night, the contents that no document has any more, once they are older than a day. */
@Singleton
@DependsOn("Startup")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContentSweep {

    private static final Duration AGE = Duration.ofDays(1);
    private static final String DIRECTORY = "[0-9a-f]{2}";
    private static final String CONTENT = "[0-9a-f]{64}";
    private static final int AT_ONCE = 500;

    @Inject
    private EntityManager entityManager;

    @Schedule(hour = "4", minute = "10", persistent = false)
    public void sweep() {
        try {
            sweep(DocumentStore.root(), DocumentStore.incoming(), this::known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of these hashes that are of a document. */
    private Set<String> known(Collection<String> hashes) {
        return Set.copyOf(entityManager.createQuery("SELECT DISTINCT d.sha256 FROM StoredDocument d WHERE d.sha256 IN :hashes", String.class)
                .setParameter("hashes", hashes).getResultList());
    }

    /** The age is told by the file system's clock: the portal's own may be moved. */
    static void sweep(Path root, Path incoming, Function<Collection<String>, Set<String>> known) throws IOException {
        Instant oldest = OldFiles.before(incoming, AGE);
        for (Path directory : files(root, DIRECTORY)) {
            List<Path> old = new ArrayList<>();
            for (Path content : files(directory, CONTENT)) {
                if (OldFiles.isOlder(content, oldest)) {
                    old.add(content);
                }
            }
            for (int from = 0; from < old.size(); from += AT_ONCE) {
                Map<String, Path> some = old.subList(from, Math.min(from + AT_ONCE, old.size())).stream()
                        .collect(Collectors.toMap(ContentSweep::name, Function.identity()));
                some.keySet().removeAll(known.apply(List.copyOf(some.keySet())));
                for (Path content : some.values()) {
                    delete(content, incoming, oldest);
                }
            }
        }
    }

    /** Out of the store first: whoever brings the same again at this moment has made it young, and gets it back. */
    private static void delete(Path content, Path incoming, Instant oldest) throws IOException {
        Path taken = incoming.resolve("unused-" + name(content));
        try {
            Files.move(content, taken, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException gone) {
            return;
        }
        if (OldFiles.isOlder(taken, oldest)) {
            Files.deleteIfExists(taken);
        } else {
            Files.move(taken, content, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static List<Path> files(Path directory, String names) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> name(file).matches(names)).toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
