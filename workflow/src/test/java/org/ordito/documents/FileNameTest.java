package org.ordito.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "bilancio.pdf, bilancio.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\Utenti\\anna\\bilancio.PDF, bilancio.pdf",
        "..pdf, file.pdf",
        "a<b>:c.pdf, a_b__c.pdf",
        "virus.exe, virus.exe.pdf",
        "foto.jpg, foto.jpg.pdf",
    })
    void nameKeepsNoPathAndCarriesItsTypesExtension(String sent, String kept) {
        assertThat(FileName.clean(sent, FileType.PDF)).isEqualTo(kept);
    }

    @Test
    void marksThatTurnTheReadingDirectionAreTakenOut() {
        assertThat(FileName.clean("conto\u202Efdp.exe", FileType.PDF)).isEqualTo("contofdp.exe.pdf");
        assertThat(FileName.clean("\u200Fa\u2066b\u2069\u200E\u200B\uFEFFc\r\nd\u0000\u2028.pdf", FileType.PDF)).isEqualTo("abcd.pdf");
    }

    @Test
    void lettersAreComposed() {
        assertThat(FileName.clean("citta\u0300.pdf", FileType.PDF)).isEqualTo("città.pdf");
    }

    @Test
    void longNameKeepsItsExtensionAndWholeCharacters() {
        String kept = FileName.clean("\uD83D\uDE00".repeat(100) + ".jpeg", FileType.JPEG);
        assertThat(kept).hasSizeLessThanOrEqualTo(FileName.LENGTH).endsWith("\uDE00.jpeg");
    }

    @Test
    void fileWithoutANameGetsOne() {
        assertThat(FileName.clean(null, FileType.PNG)).isEqualTo("file.png");
        assertThat(FileName.clean(" . ", FileType.PNG)).isEqualTo("file.png");
    }
}
