package org.ordito.letters;

import static org.ordito.documents.Xhtml.element;
import static org.ordito.documents.Xhtml.escape;
import static org.ordito.platform.Text.ITALIAN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import org.ordito.documents.PdfWriter;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Text;

/** Puts a letter on the city's paper, as PDF/A. */
@ApplicationScoped
public class LetterWriter {

    private static final String CREST = crest();
    private static final String STYLE = "@page { size: A4; margin: 18mm 22mm 26mm; @bottom-right { content: counter(page) ' / ' counter(pages);"
            + " font-family: 'Titillium Web'; font-size: 8pt; } }"
            + " body { font-family: 'Titillium Web'; font-size: 11pt; line-height: 1.45; color: #000; }"
            + " p { margin: 0 0 3mm; word-wrap: break-word; } .head { border-bottom: 0.8pt solid #17324d; margin-bottom: 7mm; }"
            + " .head td { vertical-align: middle; padding: 0 4mm 3mm 0; } .city { font-size: 15pt; font-weight: 700; margin: 0; } .office { margin: 0; }"
            + " .mark { font-size: 10pt; margin-bottom: 7mm; } .mark p { margin: 0; } .to { margin: 0 0 8mm 85mm; } .to p { margin: 0; }"
            + " .subject { font-weight: 700; margin-bottom: 6mm; } .sign { margin: 10mm 0 0 85mm; page-break-inside: avoid; } .sign p { margin: 0; }"
            + " .foot { border-top: 0.4pt solid #5a768a; margin-top: 12mm; padding-top: 2mm; font-size: 8pt; page-break-inside: avoid; } .foot p { margin: 0; }";

    @Inject
    private PdfWriter pdf;

    /** The letter; once it is registered with its number, the day of it and the hash of what was registered (DPR 445/2000, art. 55). */
    byte[] write(Letter letter, Letterhead letterhead) {
        return pdf.write(xhtml(letter, letterhead));
    }

    /** How a text would look, filled with samples. */
    byte[] preview(Letterhead letterhead, LetterText filled, Instant at) {
        return pdf.write(xhtml(letterhead, sheet(letterhead, "", at), Text.of(ITALIAN, "letters.paper.sample-recipient"), filled,
                Text.of(ITALIAN, "letters.paper.sample-signatory"), ""));
    }

    static String xhtml(Letter letter, Letterhead letterhead) {
        boolean registered = letter.getProtocolEntry() != null;
        String mark = registered ? paper("registered", letter.getProtocolEntry().getNumber(), RomeTime.exact(letter.getProtocolEntry().getRegisteredAt())) : "";
        String hash = registered ? paper("hash", letter.getOriginal().getSha256()) : "";
        return xhtml(letterhead, sheet(letterhead, mark, letter.getIssuedAt()), letter.getRecipientName(), new LetterText(letter.getSubject(), letter.getBody()),
                letter.getSignatory(), hash);
    }

    private static String sheet(Letterhead letterhead, String mark, Instant at) {
        return (mark.isEmpty() ? "" : element("p", mark)) + element("p", paper("date", letterhead.place(), RomeTime.day(at)));
    }

    private static String xhtml(Letterhead letterhead, String mark, String recipient, LetterText text, String signatory, String hash) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"it\"><head>" + element("title", text.subject()) + "<style>" + STYLE
                + "</style></head><body><table class=\"head\" width=\"100%\"><tr><td width=\"16mm\"><img alt=\"\" style=\"height: 18mm\" src=\"" + CREST
                + "\"/></td><td><p class=\"city\">" + escape(letterhead.city()) + "</p><p class=\"office\">" + escape(letterhead.office()) + "</p></td></tr></table>"
                + "<div class=\"mark\">" + mark + "</div><div class=\"to\">" + element("p", paper("to")) + element("p", recipient) + "</div>"
                + "<p class=\"subject\">" + escape(paper("subject", text.subject())) + "</p>" + paragraphs(text)
                + "<div class=\"sign\">" + element("p", letterhead.signatory()) + element("p", signatory) + "</div>"
                + "<div class=\"foot\">" + element("p", letterhead.contacts()) + (hash.isEmpty() ? "" : element("p", hash)) + "</div></body></html>";
    }

    private static String paragraphs(LetterText text) {
        return text.paragraphs().stream()
                .map(paragraph -> "<p>" + Arrays.stream(paragraph.split("\n")).map(line -> escape(line.strip())).collect(Collectors.joining("<br/>")) + "</p>")
                .collect(Collectors.joining());
    }

    private static String paper(String key, Object... arguments) {
        return Text.of(ITALIAN, "letters.paper." + key, arguments);
    }

    private static String crest() {
        try (InputStream image = LetterWriter.class.getResourceAsStream("crest.png")) {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(image.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
