package org.ordito.trame.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

class ProductTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final Actor MAKER = new Actor("trame1", "Rosa Demo", Set.of(Role.CITIZEN));

    private final Product product = new Product("borsa", "Borsa");

    @Test
    void nothingIsShownBeforeItIsComplete() {
        assertThat(product.gaps()).extracting(RuleViolation::key)
                .containsExactly("product.missing.description", "product.missing.materials", "product.missing.price", "product.missing.photo");
        assertThatThrownBy(() -> product.show(NOW)).hasMessage("product.incomplete");

        complete();
        product.show(NOW);

        assertThat(product.getState()).isEqualTo(ProductState.SHOWN);
    }

    @Test
    void whatIsShownStaysComplete() {
        complete();
        product.show(NOW);

        assertThatThrownBy(() -> product.write(0, ProductText.of("Borsa", "", "Feltro", BigDecimal.TEN, 1, false))).hasMessage("product.incomplete");
        assertThatThrownBy(() -> product.remove(product.getFirstPhoto())).hasMessage("product.last-photo");
    }

    @Test
    void twoWhoWriteAtOnceDoNotOverwriteEachOther() {
        assertThatThrownBy(() -> product.write(7, ProductText.of("Borsa", "", "", null, 0, false))).isInstanceOf(StaleEdit.class);
    }

    @ParameterizedTest
    @CsvSource({"2, false, 2, true", "2, false, 3, false", "0, true, 3, true", "0, false, 1, false"})
    void piecesAreAskedForWhileThereAreSomeOrTheyAreMadeToOrder(int pieces, boolean madeToOrder, int asked, boolean available) {
        product.write(0, ProductText.of("Borsa", "Una borsa", "Feltro", BigDecimal.TEN, pieces, madeToOrder));
        product.add("a".repeat(64), "Una borsa grigia", null, null);
        assertThat(product.isAvailable(asked)).as("before it is shown").isFalse();

        product.show(NOW);

        assertThat(product.isAvailable(asked)).isEqualTo(available);
    }

    @Test
    void aFileThatIsThereAlreadyIsKnownAgainAndThereIsAMost() {
        for (int i = 0; i < Product.PHOTOS; i++) {
            assertThat(product.hasPhotoFrom(String.valueOf(i))).isFalse();
            product.add(String.valueOf(i), "Una borsa", null, null);
            assertThat(product.hasPhotoFrom(String.valueOf(i))).isTrue();
        }
        assertThat(product.getPhotos()).hasSize(Product.PHOTOS);
        assertThatThrownBy(() -> product.add("x", "Una borsa", null, null)).hasMessage("product.photos");
        assertThatThrownBy(() -> Photo.described(" \u200B")).hasMessage("product.missing.alt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "5000.01", "1.005"})
    void aPriceIsInEuroAndCents(String price) {
        assertThatThrownBy(() -> ProductText.of("Borsa", "", "", new BigDecimal(price), 0, false)).isInstanceOf(RuleViolation.class).hasMessage("product.price");
    }

    @Test
    void aStoryIsToldOnlyWhileItsMakerAgreesToTheseVeryWords() {
        Story story = product.getStory();
        assertThatThrownBy(() -> story.answer(true, NOW)).hasMessage("product.story-unasked");
        assertThat(story.ask("trame1", "Rosa", "Cuce da sempre.", NOW)).isTrue();
        assertThat(story.isTold()).isFalse();
        assertThat(story.isOf(MAKER)).isTrue();

        assertThat(story.answer(true, NOW)).isTrue();
        assertThat(story.isTold()).isTrue();
        assertThat(story.ask("trame1", "Rosa", "Cuce da sempre.", NOW)).as("the same words again").isFalse();
        assertThat(story.isTold()).isTrue();

        story.ask("trame1", "Rosa", "Cuce da sempre, e insegna.", NOW);
        assertThat(story.isTold()).as("other words want another yes").isFalse();

        story.answer(true, NOW);
        story.answer(false, NOW);
        assertThat(story.isTold()).as("thought again").isFalse();
    }

    private void complete() {
        product.write(0, ProductText.of("Borsa", "Una borsa", "Feltro", BigDecimal.TEN, 1, false));
        product.add("a".repeat(64), "Una borsa grigia", null, null);
    }
}
