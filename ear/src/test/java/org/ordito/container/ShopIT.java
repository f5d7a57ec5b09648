package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;
import org.ordito.trame.products.PhotoDesk;
import org.ordito.trame.products.PhotoSize;
import org.ordito.trame.products.Product;
import org.ordito.trame.products.ProductDesk;
import org.ordito.trame.products.ProductText;
import org.ordito.trame.purchases.PurchaseDesk;
import org.ordito.trame.purchases.PurchaseRequest;
import org.ordito.trame.purchases.PurchaseState;

/** The shop as server, engine and database carry it: a piece is never promised twice, and nobody is remembered for longer than said. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class ShopIT {

    private static final Actor COORDINATOR = new Actor("coordinator", "A coordinator", Set.of(Role.LAB_COORDINATOR));
    private static final Actor TEACHER = new Actor("teacher", "A teacher", Set.of(Role.TEACHER));

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private AtOnce both;

    @Inject
    private ProductDesk products;

    @Inject
    private PhotoDesk photos;

    @Inject
    private PurchaseDesk purchases;

    @Test
    void theLastPieceIsPromisedToOneOfTwoAndComesBackWhenNobodyCollectsIt() throws Exception {
        Product product = shown(1);
        String first = ask(product, 1);
        String second = ask(product, 1);

        int refused = both.refused(() -> accept(first), () -> accept(second));

        assertThat(refused).isEqualTo(1);
        assertThat(pieces(product)).isZero();
        assertThatThrownBy(() -> ask(product, 1)).as("the last one is promised").hasMessage("purchase.not-available");
        String kept = isAccepted(first) ? first : second;
        scene.moveClockPast(purchases.open(COORDINATOR, kept).getKeptUntil());
        scene.eventually("the piece is free again", () -> purchases.open(COORDINATOR, kept).getState() == PurchaseState.NOT_COLLECTED);
        assertThat(pieces(product)).isEqualTo(1);
        assertThat(running(kept)).isZero();
    }

    @Test
    void twoClicksAskOnceAndTwoAnswersAreOne() throws Exception {
        Product product = shown(5);
        String address = UUID.randomUUID() + "@demo.invalid";
        List<String> numbers = new ArrayList<>();
        Callable<Void> ask = () -> {
            String number = purchases.ask(Actor.ANONYMOUS, product.getSlug(), PurchaseRequest.of("Demo", address, "2", "", Text.ITALIAN));
            synchronized (numbers) {
                numbers.add(number);
            }
            return null;
        };
        assertThat(both.refused(ask, ask)).isZero();
        assertThat(numbers).hasSize(2).containsOnly(numbers.get(0));

        assertThat(both.refused(() -> accept(numbers.get(0)), () -> accept(numbers.get(0)))).isEqualTo(1);
        assertThat(pieces(product)).isEqualTo(3);

        purchases.givenUp(COORDINATOR, numbers.get(0));
        assertThatThrownBy(() -> purchases.sold(COORDINATOR, numbers.get(0))).isInstanceOf(RuleViolation.class);
        assertThat(pieces(product)).isEqualTo(5);
    }

    @Test
    void whatIsNotShownIsSeenByTheLabAloneAndAskedForByNobody() throws Exception {
        Product product = shown(1);
        String photo = rowOf(product);
        products.withdraw(COORDINATOR, product.getSlug());

        assertThatThrownBy(() -> ask(product, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> photos.open(Actor.ANONYMOUS, photo, PhotoSize.SMALL)).isInstanceOf(NotFound.class);
        photos.open(TEACHER, photo, PhotoSize.SMALL).content().close();
        assertThatThrownBy(() -> products.show(TEACHER, product.getSlug())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> purchases.all(TEACHER, null)).isInstanceOf(NotAllowed.class);
    }

    private String rowOf(Product product) {
        return products.open(COORDINATOR, product.getSlug()).getFirstPhoto().getPublicId();
    }

    private Product shown(int pieces) throws IOException {
        Product product = products.draft(COORDINATOR, "Borsa " + UUID.randomUUID());
        products.write(COORDINATOR, product.getSlug(), product.getVersion(),
                ProductText.of(product.getTitle(), "Una borsa", "Feltro", new BigDecimal("12.50"), pieces, false));
        photos.add(COORDINATOR, product.getSlug(), "Una borsa grigia", "borsa.png", new ByteArrayInputStream(photograph()));
        products.show(COORDINATOR, product.getSlug());
        return product;
    }

    private static byte[] photograph() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private String ask(Product product, int pieces) {
        return purchases.ask(Actor.ANONYMOUS, product.getSlug(), PurchaseRequest.of("Demo", UUID.randomUUID() + "@demo.invalid", String.valueOf(pieces), "", Text.ITALIAN));
    }

    private Void accept(String number) {
        purchases.accept(COORDINATOR, number, "Vieni quando vuoi.");
        return null;
    }

    private boolean isAccepted(String number) {
        return purchases.open(COORDINATOR, number).getState() == PurchaseState.ACCEPTED;
    }

    private long pieces(Product product) {
        return rows.number("SELECT pieces FROM lab_product WHERE slug = ?", product.getSlug());
    }

    private long running(String number) {
        return rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number);
    }
}
