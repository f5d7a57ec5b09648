package org.ordito.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ordito.documents.PdfWriter;
import org.ordito.people.Person;
import org.ordito.people.Role;

class LetterWriterTest {

    private static final Instant AT = Instant.parse("2026-11-26T11:00:00Z");

    @Test
    void whatPeopleWroteNeverBecomesMarkup() {
        String page = LetterWriter.xhtml(letter("<img src=\"http://x/\"/>", "Prima & <script>\n\u202eseconda\u0000 riga\n\n&lt;b&gt;"));

        assertThat(page).contains("&lt;img src=&quot;http://x/&quot;/&gt;").contains("Prima &amp; &lt;script&gt;<br/>seconda riga</p>")
                .contains("<p>&amp;lt;b&amp;gt;</p>").doesNotContain("<script").doesNotContain("\u202e");
    }

    @Test
    void hostileWordsStillMakeAPdf() {
        byte[] pdf = new PdfWriter().write(LetterWriter.xhtml(letter("]]> <!-- \ud83d\ude00 \u0001", "\u0008 <?xml ?> <!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]> &a;")));

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void blankLinesPartParagraphs() {
        assertThat(new LetterText("S", "uno\ndue\n\n \n tre\n").paragraphs()).containsExactly("uno\ndue", "tre");
    }

    @Test
    void aLetterBearsNoNumberBeforeItIsRegistered() {
        assertThat(LetterWriter.xhtml(letter("Filo", "Testo"))).doesNotContain("Protocollo n.").doesNotContain("SHA-256");
    }

    private static Letter letter(String name, String body) {
        Person recipient = new Person("cittadina", name, "x@demo.invalid", "-", Set.of(Role.CITIZEN));
        return new Letter(new LetterOrder("ideazione.grant", "IDEA-2026-0007", recipient, name, "Ada", Map.of()), 1,
                new LetterText("Oggetto", body), 0, AT);
    }
}
