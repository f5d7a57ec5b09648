package org.ordito.trame.purchases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;
import org.ordito.trame.LabTerms;
import org.ordito.trame.products.SomeProduct;

class PurchaseTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final LabTerms TERMS = new LabTerms();

    private final Purchase purchase = new Purchase("BOTTEGA-2026-0001", SomeProduct.at("12.50"), PurchaseRequest.of("Demo", "chi@demo.invalid", "2", "", Text.ITALIAN), NOW);

    @Test
    void whatIsPromisedAndWhatIsMadeWaitAsLongAsTheTermsSay() {
        purchase.accept(2, "Vieni quando vuoi.", TERMS, NOW);
        assertThat(purchase.getKeptUntil()).isEqualTo(NOW.plus(Duration.ofDays(15)));
        assertThat(purchase.getTotal()).isEqualByComparingTo("25.00");
        assertThat(purchase.notCollected(NOW)).as("pieces that become free").isEqualTo(2);
        assertThat(purchase.getKeptUntil()).isNull();

        Purchase toOrder = new Purchase("BOTTEGA-2026-0002", SomeProduct.at("12.50"), PurchaseRequest.of("Demo", "chi@demo.invalid", "1", "", Text.ITALIAN), NOW);
        toOrder.accept(0, "La facciamo per te.", TERMS, NOW);
        assertThat(toOrder.getKeptUntil()).isEqualTo(NOW.plus(Duration.ofDays(60)));
    }

    @Test
    void aRequestIsAnsweredOnceAndInWords() {
        assertThatThrownBy(() -> purchase.decline("  ", NOW)).hasMessage("purchase.missing.answer");
        purchase.decline("Non ne facciamo più.", NOW);

        assertThatThrownBy(() -> purchase.accept(2, "Ecco", TERMS, NOW)).hasMessage("work.done");
        assertThatThrownBy(() -> purchase.sold(NOW)).hasMessage("work.done");
    }

    @ParameterizedTest
    @CsvSource({"'', chi@demo.invalid, 1, name", "Demo, chi, 1, email", "Demo, chi@demo.invalid, 0, quantity", "Demo, chi@demo.invalid, 21, quantity",
            "Demo, chi@demo.invalid, due, quantity", "Demo, chi@demo.invalid, -1, quantity"})
    void whatCannotBeTakenIsSaidBesideItsField(String name, String email, String quantity, String field) {
        assertThatThrownBy(() -> PurchaseRequest.of(name, email, quantity, "", Text.ITALIAN)).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains(field));
    }
}
