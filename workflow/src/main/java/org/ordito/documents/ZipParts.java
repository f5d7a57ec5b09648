package org.ordito.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.ordito.platform.RuleViolation;

/** The parts of a zip that is nothing but a zip, unpacked one after the other and no further than their limits. */
final class ZipParts {

    /** Most parts. */
    static final int PARTS = 2_000;
    /** Most bytes that all parts together may unpack to. */
    static final long UNPACKED = 100L * 1024 * 1024;
    /** How many times larger than packed a part may become, once it is larger than {@link #FREE}. */
    static final int RATIO = 200;
    static final long FREE = 1024L * 1024;

    private static final int LOCAL_HEADER = 0x04034B50;
    private static final int END_HEADER = 0x06054B50;
    private static final int END_LENGTH = 22;

    /** Looks at one part. */
    interface Visitor {
        void visit(String name, InputStream content) throws IOException;
    }

    private ZipParts() {
    }

    /** Whether the file opens as a zip, wherever in it the zip begins. */
    static boolean isZip(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.size() > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** @throws RuleViolation {@code documents.mixed}, {@code documents.expands} or {@code documents.damaged} */
    static void visit(Path file, Visitor visitor) throws IOException {
        requireNothingAround(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > PARTS) {
                throw new RuleViolation("documents.expands");
            }
            Set<String> names = new HashSet<>();
            long left = UNPACKED;
            for (ZipEntry part : zip.stream().toList()) {
                requireDecent(part.getName(), names);
                left -= visit(zip, part, visitor, left);
            }
        }
    }

    private static long visit(ZipFile zip, ZipEntry part, Visitor visitor, long left) throws IOException {
        long most = Math.min(left, Math.max(FREE, RATIO * Math.max(0, part.getCompressedSize())));
        try (InputStream packed = zip.getInputStream(part)) {
            BoundedStream content = new BoundedStream(packed, most);
            visitor.visit(part.getName(), content);
            content.transferTo(OutputStream.nullOutputStream());
            return content.count();
        }
    }

    private static void requireDecent(String name, Set<String> names) {
        boolean outside = name.startsWith("/") || name.contains("\\") || name.contains(":") || List.of(name.split("/")).contains("..");
        if (outside || name.chars().anyMatch(Character::isISOControl) || !names.add(name)) {
            throw new RuleViolation("documents.damaged");
        }
    }

    private static void requireNothingAround(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer start = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
            ByteBuffer end = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
            channel.read(start, 0);
            channel.read(end, Math.max(0, channel.size() - END_LENGTH));
            if (start.hasRemaining() || end.hasRemaining() || start.getInt(0) != LOCAL_HEADER || end.getInt(0) != END_HEADER) {
                throw new RuleViolation("documents.mixed");
            }
        }
    }
}
