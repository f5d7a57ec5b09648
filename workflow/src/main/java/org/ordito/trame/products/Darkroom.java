package org.ordito.trame.products;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.ordito.platform.RuleViolation;

/**
 * Prints a photograph anew in each size: turned as the camera was held, and without anything that the camera wrote into the file,
 * such as the place where it was taken.
 */
final class Darkroom {

    private static final double QUALITY = 0.82;

    static {
        // reads a large photograph at a fraction of its size: one of 100 million pixels would want 400 MB otherwise
        System.setProperty("thumbnailator.conserveMemoryWorkaround", "true");
    }

    private Darkroom() {
    }

    /** A JPEG in each size, of which only the largest is made from the file itself. @throws RuleViolation {@code product.photo-unreadable} */
    static Map<PhotoSize, byte[]> print(Path photograph) {
        try {
            int longest = Math.min(PhotoSize.LARGE.pixels(), longestSide(photograph));
            BufferedImage large = Thumbnails.of(photograph.toFile()).size(longest, longest).imageType(BufferedImage.TYPE_INT_RGB).asBufferedImage();
            Map<PhotoSize, byte[]> prints = new EnumMap<>(PhotoSize.class);
            for (PhotoSize size : PhotoSize.values()) {
                prints.put(size, jpeg(large, Math.min(size.pixels(), longest)));
            }
            return prints;
        } catch (IOException | RuntimeException unreadable) {
            throw new RuleViolation("product.photo-unreadable").at("photo");
        }
    }

    private static byte[] jpeg(BufferedImage image, int longest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thumbnails.of(image).size(longest, longest).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(out);
        return out.toByteArray();
    }

    /** In pixels, as the header says. */
    private static int longestSide(Path photograph) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(photograph.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in, true, true);
            try {
                return Math.max(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }
}
