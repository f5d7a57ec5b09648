package org.ordito.calls.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

class InquiryTest {

    private static final String TEXT = "Posso partecipare se vivo fuori città?";

    @Test
    void theAddressMayBeLeftOut() {
        assertThat(Inquiry.of(TEXT, " ", Text.ITALIAN).email()).isNull();
        assertThat(Inquiry.of(TEXT, " Ada@Esempio.IT ", Text.ITALIAN).email().text()).isEqualTo("ada@esempio.it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "ada@esempio", "ada@@esempio.it", "ada@esempio.it\nBcc: tutti@esempio.it", "<ada@esempio.it>", "ada@esempio..it",
            "ada@-esempio.it", "\"a b\"@esempio.it", "ada@esempio.it,bruno@esempio.it"})
    void whatIsNoAddressIsRefusedBesideItsField(String email) {
        refused("notifications.email-form", "email", () -> Inquiry.of(TEXT, email, Text.ITALIAN));
    }

    @Test
    void aQuestionIsNeitherTooShortNorTooLong() {
        refused("questions.text-length", "question", () -> Inquiry.of("Perché?" + " ".repeat(30), null, Text.ITALIAN));
        refused("questions.text-length", "question", () -> Inquiry.of(null, null, Text.ITALIAN));
        refused("questions.text-length", "question", () -> Inquiry.of("a".repeat(Inquiry.MOST + 1), null, Text.ITALIAN));
        assertThat(Inquiry.of("a".repeat(Inquiry.MOST), null, Text.ITALIAN).text()).hasSize(Inquiry.MOST);
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        assertThat(Inquiry.of("Posso\u0000 partecipare\u202E anche\r\nda solo?\u200B", null, Text.ITALIAN).text()).isEqualTo("Posso partecipare anche\nda solo?");
    }

    private static void refused(String key, String field, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.key()).isEqualTo(key);
            assertThat(violation.field()).contains(field);
        });
    }
}
