package org.ordito.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of all papers: the city's own, and behind it one that has Greek, Cyrillic, Arabic, Hebrew, arrows and the signs of
 * mathematics, in one weight.
 */
final class PaperFonts {

    private static final String TITILLIUM = "/fonts/Titillium_Web/titillium-web-v10-latin-ext_latin-";
    private static final String REGULAR = TITILLIUM + "regular.ttf";
    private static final String BOLD = TITILLIUM + "700.ttf";
    private static final String OTHERS = "/fonts/DejaVu/DejaVuSans.ttf";

    /** Signs that are printed in each weight. */
    private static final BitSet SIGNS = signs();

    private PaperFonts() {
    }

    static void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> font(REGULAR), "Titillium Web", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font(BOLD), "Titillium Web", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> font(OTHERS), "DejaVu Sans", 400, FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
    }

    /** The text with the code of each sign that no font has in its place: {@code [U+4E2D]}. */
    static String printable(String text) {
        if (text.codePoints().allMatch(PaperFonts::isPrinted)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length() + 64);
        text.codePoints().forEach(sign -> {
            if (isPrinted(sign)) {
                printable.appendCodePoint(sign);
            } else {
                printable.append("[U+%04X]".formatted(sign));
            }
        });
        return printable.toString();
    }

    private static boolean isPrinted(int sign) {
        return sign < ' ' || SIGNS.get(sign);
    }

    private static BitSet signs() {
        BitSet signs = signs(REGULAR);
        signs.and(signs(BOLD));
        signs.or(signs(OTHERS));
        return signs;
    }

    private static BitSet signs(String resource) {
        try (InputStream in = font(resource); TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet signs = new BitSet();
            for (int sign = ' '; sign <= Character.MAX_CODE_POINT; sign++) {
                signs.set(sign, glyphs.getGlyphId(sign) > 0);
            }
            return signs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String resource) {
        return PaperFonts.class.getResourceAsStream(resource);
    }
}
