package org.ordito.trame.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ordito.platform.RuleViolation;

class DarkroomTest {

    private static final int TURNED_TO_THE_RIGHT = 6;

    @TempDir
    private Path folder;

    @Test
    void aLargePhotographIsMadeSmallerInItsOwnProportions() throws IOException {
        Path photograph = photograph("jpg", 3_000, 2_000);

        assertThat(printed(photograph, PhotoSize.LARGE)).extracting(BufferedImage::getWidth, BufferedImage::getHeight).containsExactly(1_600, 1_067);
        assertThat(printed(photograph, PhotoSize.SMALL)).extracting(BufferedImage::getWidth, BufferedImage::getHeight).containsExactly(640, 427);
    }

    @Test
    void aSmallOneIsNotBlownUp() throws IOException {
        assertThat(printed(photograph("png", 300, 200), PhotoSize.SMALL).getWidth()).isEqualTo(300);
    }

    @Test
    void whatTheCameraWroteIntoTheFileIsGone() throws IOException {
        Path photograph = taken(photograph("jpg", 400, 200), TURNED_TO_THE_RIGHT, "37.5079 N, 15.0830 E");
        assertThat(text(Files.readAllBytes(photograph))).contains("37.5079 N");

        byte[] print = Darkroom.print(photograph).get(PhotoSize.LARGE);

        assertThat(text(print)).doesNotContain("37.5079 N").doesNotContain("Exif");
    }

    @Test
    void aPhotographStandsAsTheCameraWasHeld() throws IOException {
        BufferedImage print = printed(taken(photograph("jpg", 400, 200), TURNED_TO_THE_RIGHT, ""), PhotoSize.LARGE);

        assertThat(print.getWidth()).isEqualTo(200);
        assertThat(print.getHeight()).isEqualTo(400);
    }

    @Test
    void whatIsNoPhotographIsRefusedInWords() throws IOException {
        Path broken = Files.write(folder.resolve("broken.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9});

        assertThatThrownBy(() -> Darkroom.print(broken)).isInstanceOf(RuleViolation.class).hasMessage("product.photo-unreadable");
    }

    private static BufferedImage printed(Path photograph, PhotoSize size) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Darkroom.print(photograph).get(size)));
    }

    private Path photograph(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.ORANGE);
        drawing.fillRect(0, 0, width / 2, height);
        drawing.dispose();
        Path file = folder.resolve(width + "x" + height + "." + format);
        ImageIO.write(image, format, file.toFile());
        return file;
    }

    /** The same photograph with a segment such as cameras write (Exif 2.3): how it was held, and words of its own. */
    private Path taken(Path photograph, int orientation, String description) throws IOException {
        byte[] picture = Files.readAllBytes(photograph);
        byte[] words = (description + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream segment = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(segment);
        out.writeBytes("Exif\0\0MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(2);
        field(out, 0x010E, 2, words.length, 38);
        field(out, 0x0112, 3, 1, orientation << 16);
        out.writeInt(0);
        out.write(words);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(whole);
        file.write(picture, 0, 2);
        file.writeShort(0xFFE1);
        file.writeShort(segment.size() + 2);
        segment.writeTo(file);
        file.write(picture, 2, picture.length - 2);
        return Files.write(folder.resolve("taken.jpg"), whole.toByteArray());
    }

    private static void field(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
