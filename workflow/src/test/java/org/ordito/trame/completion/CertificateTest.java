package org.ordito.trame.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.trame.CoursesMade;
import org.ordito.trame.register.AttendanceRate;

class CertificateTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 2);

    @Test
    void onlyWhoHasAttendedEnoughGetsOne() {
        assertThatThrownBy(() -> certificate(4_199)).hasMessage("lessons.certificate-below");
        assertThat(certificate(4_200).getMinutes()).isEqualTo(4_200);
    }

    @Test
    void itIsTakenBackOnceAndWithAReason() {
        Certificate certificate = certificate(5_000);
        assertThatThrownBy(() -> certificate.revoke(" ", Instant.EPOCH)).hasMessage("lessons.certificate-reason");
        assertThat(certificate.isRevoked()).isFalse();

        certificate.revoke("A mistake", Instant.EPOCH);

        assertThat(certificate.isRevoked()).isTrue();
        assertThatThrownBy(() -> certificate.revoke("Again", Instant.EPOCH)).hasMessage("lessons.certificate-revoked");
    }

    @Test
    void theSheetSaysWhoWhatHowLongAndHowToVerifyItAndNothingIsTakenForMarkup() {
        Certificate certificate = certificate(5_010);

        assertThat(CertificateSheet.xhtml(certificate, "Rosa <Demo>")).contains("Rosa &lt;Demo&gt;", "Sartoria; base, uno", "83 ore e 30 minuti, in un corso di 100 ore",
                "2 febbraio 2027", certificate.getCode(), "/trame/attestati");
    }

    @Test
    void codesAreReadHoweverTheyAreTyped() {
        CertificateCode code = CertificateCode.random();

        assertThat(code.text()).matches("([2-9A-HJKMNP-TV-Z]{4}-){3}[2-9A-HJKMNP-TV-Z]{4}");
        assertThat(CertificateCode.typed(" " + code.text().toLowerCase().replace("-", " ") + "\n")).contains(code);
        assertThat(CertificateCode.random()).isNotEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD", "ABCD-2345-EFGH-678", "ABCD-2345-EFGH-6789-2", "ABCD-2345-EFGH-678O", "' OR 1=1 --     ", "<script>alert(1)"})
    void whatCanBeNoCodeIsNone(String typed) {
        assertThat(CertificateCode.typed(typed)).isEmpty();
        assertThat(CertificateCode.typed(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Rosa Demo, R*** D***", "Li, L***", "Maria Antonia De Luca, M*** A*** D*** L***"})
    void ofANameOnlyTheInitialsAreShown(String name, String masked) {
        assertThat(MaskedName.of(name)).isEqualTo(masked);
    }

    private static Certificate certificate(int attended) {
        return new Certificate(CertificateCode.random(), CoursesMade.from(LocalDate.of(2026, 12, 1)), 1L, new AttendanceRate(70, 6_000, 6_000, attended, true), TODAY);
    }
}
