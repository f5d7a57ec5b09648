package org.ordito.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.tika.Tika;
import org.ordito.platform.RuleViolation;

/** Tells what a file is by its content alone, and refuses it unless all of it is that. */
final class FileInspector {

    private static final Logger LOG = Logger.getLogger(FileInspector.class.getName());

    private static final Map<FileType, FileStructure> STRUCTURES = Map.of(FileType.PDF, new PdfStructure(),
            FileType.JPEG, new ImageStructure.Jpeg(), FileType.PNG, new ImageStructure.Png());

    /** What the first bytes of office files show: some say more of themselves than that they are a zip. */
    private static final Set<String> ZIPS = Set.of("application/zip", "application/x-tika-ooxml", FileType.ODT.getMediaType(),
            FileType.ODS.getMediaType(), FileType.DOCX.getMediaType(), FileType.XLSX.getMediaType());

    private final Tika tika = new Tika();

    /**
     * What a file is.
     *
     * @param inside    its type, or that of the file in its signed envelopes
     * @param envelopes how many there are around it
     */
    record Inspected(FileType inside, int envelopes) {

        FileType type() {
            return envelopes > 0 ? FileType.P7M : inside;
        }
    }

    /** @throws RuleViolation {@code documents.type-refused}, or what is wrong with the file and what to do */
    Inspected inspect(Path file, UploadLimits limits) throws IOException {
        return inspect(file, limits, 0);
    }

    private Inspected inspect(Path file, UploadLimits limits, int envelopes) throws IOException {
        if (!SignedEnvelope.isLike(file)) {
            return new Inspected(inspectOpen(file, limits), envelopes);
        }
        if (!limits.types().contains(FileType.P7M)) {
            throw new RuleViolation("documents.signed-envelope", limits.names());
        }
        Path inside = Files.createTempFile(file.toAbsolutePath().getParent(), "part", null);
        try {
            open(file, inside, envelopes);
            return inspect(inside, limits, envelopes + 1);
        } finally {
            Files.delete(inside);
        }
    }

    private static void open(Path envelope, Path into, int envelopes) {
        if (envelopes == SignedEnvelope.LAYERS) {
            throw new RuleViolation("documents.envelopes", SignedEnvelope.LAYERS);
        }
        try {
            SignedEnvelope.open(envelope, into);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            LOG.log(Level.FINE, "A signed envelope was refused as damaged", unreadable);
            throw new RuleViolation("documents.envelope-damaged");
        }
    }

    private FileType inspectOpen(Path file, UploadLimits limits) {
        try {
            FileType type = typeOf(file);
            if (type == null || !limits.types().contains(type)) {
                throw new RuleViolation("documents.type-refused", limits.names());
            }
            if (STRUCTURES.containsKey(type)) {
                requireNoZip(file);
                STRUCTURES.get(type).check(file);
            }
            return type;
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            LOG.log(Level.FINE, "A file was refused as damaged", unreadable);
            throw new RuleViolation("documents.damaged");
        }
    }

    private FileType typeOf(Path file) throws IOException {
        String mediaType = mediaTypeOf(file);
        if (ZIPS.contains(mediaType)) {
            return OfficeStructure.checkedTypeOf(file);
        }
        return STRUCTURES.keySet().stream().filter(type -> type.getMediaType().equals(mediaType)).findFirst().orElse(null);
    }

    private String mediaTypeOf(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return tika.detect(stream);
        }
    }

    private static void requireNoZip(Path file) {
        if (ZipParts.isZip(file)) {
            throw new RuleViolation("documents.mixed");
        }
    }
}
