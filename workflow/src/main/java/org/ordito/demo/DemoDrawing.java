package org.ordito.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws a woven cloth in a colour, where the demonstration has no photograph. The same title gives the same drawing. */
final class DemoDrawing {

    private static final int WIDTH = 1_200;
    private static final int HEIGHT = 900;
    private static final int CLOTH = 520;

    private DemoDrawing() {
    }

    /** A PNG. @param colour of the cloth, as red, green and blue */
    static byte[] of(String title, int colour) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.setColor(new Color(0xF3EEE4));
        drawing.fillRect(0, 0, WIDTH, HEIGHT);
        weave(drawing, new Color(colour), 18 + Math.floorMod(title.hashCode(), 5) * 8);
        drawing.dispose();
        return png(image);
    }

    private static void weave(Graphics2D drawing, Color colour, int thread) {
        int left = (WIDTH - CLOTH) / 2;
        int top = (HEIGHT - CLOTH) / 2;
        RoundRectangle2D cloth = new RoundRectangle2D.Double(left, top, CLOTH, CLOTH, 60, 60);
        drawing.setClip(cloth);
        for (int y = 0; y < CLOTH; y += thread) {
            for (int x = 0; x < CLOTH; x += thread) {
                boolean over = (x / thread + y / thread) % 2 == 0;
                drawing.setColor(over ? colour : colour.brighter());
                drawing.fillRect(left + x + (over ? 0 : 2), top + y + (over ? 2 : 0), thread - (over ? 0 : 4), thread - (over ? 4 : 0));
            }
        }
        drawing.setClip(null);
        drawing.setColor(colour.darker());
        drawing.setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {26, 18}, 0));
        drawing.draw(new RoundRectangle2D.Double(left + 22, top + 22, CLOTH - 44, CLOTH - 44, 44, 44));
    }

    private static byte[] png(BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
