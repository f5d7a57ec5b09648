package org.ordito.documents;

import static org.ordito.platform.Text.ITALIAN;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.logging.Level;
import org.ordito.platform.Text;

/** Writes XHTML as a PDF/A document with its fonts inside; a sign that no font has is told by its code, never left out. */
@ApplicationScoped
public class PdfWriter {

    private static final String END = "</body>";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** @param xhtml a whole, well-formed document; use the font family {@code Titillium Web} */
    public byte[] write(String xhtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
            PaperFonts.addTo(builder);
            if (Bidi.requiresBidi(xhtml.toCharArray(), 0, xhtml.length())) {
                builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
                builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
            }
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.withHtmlContent(printable(xhtml), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String printable(String xhtml) {
        String printable = PaperFonts.printable(xhtml);
        if (printable.equals(xhtml)) {
            return xhtml;
        }
        int end = printable.lastIndexOf(END);
        return printable.substring(0, end) + Xhtml.element("p", Text.of(ITALIAN, "documents.unprintable")) + printable.substring(end);
    }
}
