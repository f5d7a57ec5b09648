package org.ordito.documents;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.ordito.platform.RuleViolation;

/** An image of bearable dimensions, told by its header without unpacking it, with nothing behind its end. */
abstract class ImageStructure implements FileStructure {

    /** Most pixels: what a good camera makes. Whoever opens the image needs four bytes for each. */
    static final long PIXELS = 100_000_000L;

    private final String format;

    private ImageStructure(String format) {
        this.format = format;
    }

    @Override
    public void check(Path file) throws IOException {
        checkDimensions(file);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            skipImage(in);
            if (in.read() >= 0) {
                throw new RuleViolation("documents.mixed");
            }
        }
    }

    /** Reads up to and with the last byte that belongs to the image. */
    abstract void skipImage(DataInputStream in) throws IOException;

    private void checkDimensions(Path file) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > PIXELS) {
                throw new RuleViolation("documents.image-large", reader.getWidth(0), reader.getHeight(0), PIXELS / 1_000_000);
            }
        } finally {
            reader.dispose();
        }
    }

    static void skip(DataInputStream in, long count) throws IOException {
        in.skipNBytes(count);
    }

    /** PNG: a signature and chunks, the last of them {@code IEND} (ISO/IEC 15948). */
    static final class Png extends ImageStructure {

        private static final int IEND = 0x49454E44;
        private static final int CHECKSUM = 4;

        Png() {
            super("png");
        }

        @Override
        void skipImage(DataInputStream in) throws IOException {
            skip(in, 8);
            int type;
            do {
                long length = Integer.toUnsignedLong(in.readInt());
                type = in.readInt();
                skip(in, length + CHECKSUM);
            } while (type != IEND);
        }
    }

    /** JPEG: segments from {@code SOI} to {@code EOI} (ITU-T T.81). Phones append further whole JPEGs, which are no danger. */
    static final class Jpeg extends ImageStructure {

        private static final int SOI = 0xD8;
        private static final int EOI = 0xD9;
        private static final int SOS = 0xDA;

        Jpeg() {
            super("jpeg");
        }

        @Override
        void skipImage(DataInputStream in) throws IOException {
            do {
                if (in.readUnsignedByte() != 0xFF || in.readUnsignedByte() != SOI) {
                    throw new RuleViolation("documents.mixed");
                }
                skipOne(in);
                in.mark(1);
            } while (another(in));
        }

        private static boolean another(DataInputStream in) throws IOException {
            boolean more = in.read() >= 0;
            if (more) {
                in.reset();
            }
            return more;
        }

        private static void skipOne(DataInputStream in) throws IOException {
            for (int marker = marker(in); marker != EOI;) {
                if (isAlone(marker)) {
                    marker = marker(in);
                    continue;
                }
                skip(in, in.readUnsignedShort() - 2L);
                marker = marker == SOS ? markerAfterScan(in) : marker(in);
            }
        }

        private static int marker(DataInputStream in) throws IOException {
            if (in.readUnsignedByte() != 0xFF) {
                throw new EOFException("no marker");
            }
            int marker = in.readUnsignedByte();
            while (marker == 0xFF) {
                marker = in.readUnsignedByte();
            }
            return marker;
        }

        /** In the scan's data a marker begins where {@code FF} is followed by neither a stuffed 0 nor a restart. */
        private static int markerAfterScan(DataInputStream in) throws IOException {
            while (true) {
                int value = in.readUnsignedByte();
                while (value == 0xFF) {
                    value = in.readUnsignedByte();
                    if (value != 0xFF && value != 0 && !isRestart(value)) {
                        return value;
                    }
                }
            }
        }

        private static boolean isRestart(int marker) {
            return marker >= 0xD0 && marker <= 0xD7;
        }

        private static boolean isAlone(int marker) {
            return isRestart(marker) || marker == 0x01;
        }
    }
}
