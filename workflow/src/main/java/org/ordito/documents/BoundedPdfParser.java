package org.ordito.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.ordito.platform.RuleViolation;

/**
 * Reads a PDF without letting its compressed structure grow in memory: the parser unpacks cross-reference and object streams
 * whole, so each of them is measured before. Pages and images stay packed.
 */
final class BoundedPdfParser extends PDFParser {

    /** Most bytes that all structure streams of a file may unpack to; a long report has one or two million. */
    static final long MOST = 12L * 1024 * 1024;

    private long unpacked;

    BoundedPdfParser(RandomAccessRead source) throws IOException {
        super(source);
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (!initialParseDone) {
            measure(stream);
        }
        return stream;
    }

    @Override
    protected COSBase parseObjectStreamObject(long streamNumber, COSObjectKey key) throws IOException {
        if (document.getObjectFromPool(new COSObjectKey(streamNumber, 0)).getObject() instanceof COSStream stream) {
            measure(stream);
        }
        return super.parseObjectStreamObject(streamNumber, key);
    }

    private void measure(COSStream stream) throws IOException {
        try (InputStream raw = stream.createRawInputStream(); InputStream plain = unpacking(raw, stream.getFilters())) {
            byte[] buffer = new byte[16384];
            for (int read = plain.read(buffer); read >= 0; read = plain.read(buffer)) {
                unpacked += read;
                if (unpacked > MOST) {
                    throw new RuleViolation("documents.expands");
                }
            }
        }
    }

    private static InputStream unpacking(InputStream raw, COSBase filters) throws IOException {
        COSBase filter = filters instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filters;
        if (filter == null || filter instanceof COSArray array && array.size() == 0) {
            return raw;
        }
        if (COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
            return new InflaterInputStream(raw);
        }
        throw new IOException("structure packed in an unusual way");
    }
}
