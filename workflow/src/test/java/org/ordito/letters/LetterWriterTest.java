package org.ordito.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        String page = xhtml(letter("<img src=\"http://x/\"/>", "Prima & <script>\n\u202eseconda\u0000 riga\n\n&lt;b&gt;"));

        assertThat(page).contains("&lt;img src=&quot;http://x/&quot;/&gt;").contains("Prima &amp; &lt;script&gt;<br/>seconda riga</p>")
                .contains("<p>&amp;lt;b&amp;gt;</p>").doesNotContain("<script").doesNotContain("\u202e");
    }

    @Test
    void hostileWordsStillMakeAPdf() {
        byte[] pdf = new PdfWriter().write(xhtml(letter("]]> <!-- \ud83d\ude00 \u0001", "\u0008 <?xml ?> <!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]> &a;")));

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void blankLinesPartParagraphs() {
        assertThat(new LetterText("S", "uno\ndue\n\n \n tre\n").paragraphs()).containsExactly("uno\ndue", "tre");
    }

    @Test
    void aLetterBearsNoNumberBeforeItIsRegistered() {
        assertThat(xhtml(letter("Filo", "Testo"))).doesNotContain("Protocollo n.").doesNotContain("SHA-256");
    }

    @Test
    void theLetterheadIsTheOneItIsGivenAndNeverMarkup() {
        String page = LetterWriter.xhtml(letter("Filo", "Testo"), new Letterhead("Città & <b>", "Acireale", "Ufficio\nbandi", "La dirigente", "tel. 095"));
        assertThat(page).contains("Città &amp; &lt;b&gt;").contains("Acireale, 26").contains("Ufficio bandi").contains("La dirigente").contains("tel. 095");
    }

    @Test
    void aLetterheadWithoutOneOfItsPartsIsRefused() {
        assertThatThrownBy(() -> new Letterhead("Città", " ", "Ufficio", "La dirigente", "tel.").requireSound()).hasMessage("letters.length");
        assertThatThrownBy(() -> new Letterhead("Città", "Luogo", "Ufficio", "La dirigente", "x".repeat(501)).requireSound()).hasMessage("letters.length");
        assertThatCode(() -> Letterhead.shipped().requireSound()).doesNotThrowAnyException();
    }

    private static String xhtml(Letter letter) {
        return LetterWriter.xhtml(letter, Letterhead.shipped());
    }

    private static Letter letter(String name, String body) {
        Person recipient = new Person("cittadina", name, "x@demo.invalid", "-", Set.of(Role.CITIZEN));
        return new Letter(new LetterOrder("ideazione.grant", "IDEA-2026-0007", recipient, name, "Ada", Map.of()), 1,
                new LetterText("Oggetto", body), 0, 0, AT);
    }
}
