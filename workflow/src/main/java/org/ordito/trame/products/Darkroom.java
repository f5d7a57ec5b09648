package org.ordito.trame.products;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.ordito.platform.RuleViolation;

/**
 * Prints a photograph anew in a size: turned as the camera was held, and without anything that the camera wrote into the file,
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

    /** A JPEG. @throws RuleViolation {@code product.photo-unreadable} */
    static byte[] print(Path photograph, PhotoSize size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            int longest = Math.min(size.pixels(), longestSide(photograph));
            Thumbnails.of(photograph.toFile()).size(longest, longest).imageType(BufferedImage.TYPE_INT_RGB)
                    .outputFormat("jpg").outputQuality(QUALITY).toOutputStream(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException unreadable) {
            throw new RuleViolation("product.photo-unreadable").at("photo");
        }
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
