package org.ordito.trame.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordito.platform.Text;

/** What messages about an enrolment may say, whoever gets them. */
class EnrolmentWordsTest {

    @Test
    void nobodyIsToldThatTheirSeatWentToSomebodyForPerhapsNobodyWaits() {
        for (String key : List.of("enrolment.mail.EXPIRED.subject", "enrolment.mail.EXPIRED.body", "enrolment.mail.DECLINED.body")) {
            assertThat(Text.of(Text.ITALIAN, key, "TRAME-2026-0001", "Sartoria")).doesNotContain("altra persona", "persona che viene dopo", "passato ad altri");
            assertThat(Text.of(Text.LANGUAGES.get(1), key, "TRAME-2026-0001", "Sartoria")).doesNotContain("somebody else", "comes next", "gone to others");
        }
    }

    @Test
    void whoHasNoAccountIsToldWhereTheirHoursAre() {
        assertThat(Text.of(Text.ITALIAN, "lessons.mail.below.body", "Sartoria", 70, "/app")).contains("Se non hai un account");
    }
}
