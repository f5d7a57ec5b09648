package org.ordito.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people and attackers send them, made in memory. */
final class MadeFiles {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String TEXT = "<w:document xmlns:w='w'><w:t>Perché &amp; come: 10 &#8364;</w:t></w:document>";

    private MadeFiles() {
    }

    /** Something done to a document before it is saved. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    static byte[] pdf() {
        return pdf(document -> { });
    }

    static byte[] pdf(Change change) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            change.to(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pdfWithPassword() {
        return pdf(document -> document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    /** A PDF whose table of objects unpacks to this many bytes. */
    static byte[] pdfThatExpands(long bytes) {
        byte[] table = deflated(bytes);
        StringBuilder head = new StringBuilder("%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        int at = head.length();
        head.append("3 0 obj\n<</Type/XRef/Size 4/W[1 2 1]/Root 1 0 R/Filter/FlateDecode/Length ").append(table.length).append(">>\nstream\n");
        return joined(head.toString(), table, "\nendstream\nendobj\nstartxref\n" + at + "\n%%EOF\n");
    }

    /** One line of the PDF's trailer kept, and behind it a zip: opens as either. */
    static byte[] pdfAndZip() {
        return joined("", pdf(), new String(zip(Map.of("run.js", bytes("alert(1)"))), StandardCharsets.ISO_8859_1));
    }

    /** A zip around a PDF, hidden in a stream of it and in the zip's own comment: nothing stands after the trailer. */
    static byte[] zipInsidePdf() {
        byte[] pdf = pdf();
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int cut = text.lastIndexOf("startxref");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("run.js"));
            out.write(bytes("alert(1)"));
            out.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] end = bytes("\n" + text.substring(cut));
        byte[] plain = zip.toByteArray();
        ByteBuffer.wrap(plain).order(java.nio.ByteOrder.LITTLE_ENDIAN).putShort(plain.length - 2, (short) end.length);
        return joined(text.substring(0, cut) + "%", plain, new String(end, StandardCharsets.ISO_8859_1));
    }

    static byte[] image(String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A few bytes that say they are an image of these dimensions. */
    static byte[] pngOf(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.writeBytes(chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array()));
        out.writeBytes(chunk("IDAT", deflated(1000)));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes(type));
        checksum.update(data);
        return ByteBuffer.allocate(12 + data.length).putInt(data.length).put(bytes(type)).put(data).putInt((int) checksum.getValue()).array();
    }

    static byte[] docx() {
        return docx(Map.of());
    }

    /** A text with further parts, or with others in the place of its own. */
    static byte[] docx(Map<String, byte[]> parts) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", bytes("<Types><Override PartName='/word/document.xml' ContentType='" + MAIN + "'/></Types>"));
        all.put("_rels/.rels", bytes("<Relationships/>"));
        all.put("word/document.xml", TEXT.getBytes(StandardCharsets.UTF_8));
        all.putAll(parts);
        return zip(all);
    }

    static byte[] docxWithEntity() {
        return docx(Map.of("word/document.xml", bytes("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><d>&x;</d>")));
    }

    /** @param kind the end of its media type: {@code text}, {@code spreadsheet} */
    static byte[] openDocument(String kind) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument." + kind));
        parts.put("content.xml", bytes("<office/>"));
        return zip(parts);
    }

    /** A text with a part of this many zeros. */
    static byte[] zipBomb(long bytes) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(file)) {
            out.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            zeros(out, bytes);
            out.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The string that every scanner takes for a virus, in two halves so that this source is none. */
    static byte[] eicar() {
        return bytes("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
    }

    /** A PDF that holds it, in a stream that is not packed. */
    static byte[] pdfWithEicar() {
        return pdf(document -> {
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream()) {
                out.write(eicar());
            }
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("PieceInfo"), stream);
        });
    }

    static byte[] joined(String before, byte[] middle, String after) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(middle);
        out.writeBytes(after.getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] deflated(long zeros) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new java.util.zip.DeflaterOutputStream(packed)) {
            zeros(out, zeros);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void zeros(OutputStream out, long count) throws IOException {
        byte[] some = new byte[65536];
        for (long left = count; left > 0; left -= some.length) {
            out.write(some, 0, (int) Math.min(left, some.length));
        }
    }
}
