package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A product of the lab from its first line to somebody who collects it, and the story of who made it. */
@ExtendWith(Portal.Extension.class)
class ShopPagesIT {

    private static final Pattern NUMBER = Pattern.compile("BOTTEGA-\\d{4}-\\d{4}");
    private static final Pattern ENROLMENT = Pattern.compile("TRAME-\\d{4}-\\d{4}");
    private static final String TITLE = "Marsupio " + UUID.randomUUID().toString().substring(0, 8);
    private static final String STORY = "Ho cucito il primo in una sera di pioggia.";

    private final Portal portal;
    private final Coordinator coordinator;
    private final Visitor visitor;
    private final Learner maker;
    private String page;
    private String number;

    ShopPagesIT(Portal portal) {
        this.portal = portal;
        coordinator = new Coordinator(portal);
        visitor = new Visitor(portal, "anybody", Learner.PHONE);
        maker = new Learner(portal, "trame2");
    }

    @Test
    void aProductIsShownAskedForAndHandedOver() throws IOException {
        productIsWrittenAndShown();
        whatIsWrittenBadlyIsSaidBesideItsField();
        somebodyAsksForIt();
        labAnswersAndHandsItOver();
        itsMakerDecidesWhatIsTold();
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    private void productIsWrittenAndShown() throws IOException {
        coordinator.open("/app/trame/products.xhtml");
        coordinator.write("title", TITLE);
        coordinator.press("create");
        page = "/trame/prodotti/" + coordinator.page().url().replaceFirst(".*product=", "");
        assertThat(visitor.statusOf(page)).as("a draft for everybody").isEqualTo(404);
        assertThat(coordinator.pressInVain("show")).contains("non è ancora completo");

        coordinator.write("description", "Due tasche e una cintura che si allunga.");
        coordinator.write("materials", "Jeans di recupero");
        coordinator.write("price", "19,50");
        coordinator.write("pieces", 2);
        coordinator.press("save");
        coordinator.write("alt", "Marsupio blu con due tasche");
        coordinator.attach("photo", "falso.png", Visitor.pdf("no photograph"));
        assertThat(coordinator.pressInVain("add")).contains("JPEG, PNG");
        coordinator.write("alt", "Marsupio blu con due tasche");
        coordinator.attach("photo", "marsupio.png", photograph());
        coordinator.press("add");
        coordinator.press("show");
        assertThat(coordinator.text()).contains("In mostra");
    }

    private void whatIsWrittenBadlyIsSaidBesideItsField() {
        visitor.open("/trame/prodotti");
        visitor.follow(page);
        assertThat(visitor.text()).contains("19,50", "Pezzi pronti: 2", "Jeans di recupero");
        assertThat(((Number) visitor.page().evaluate("() => document.querySelector('.sh-photos img').naturalWidth")).intValue()).isEqualTo(900);
        visitor.page().locator("#quantity").fill("3");
        visitor.page().locator("#name").fill("Visitatore Demo");
        visitor.page().locator("#email").fill("nessuno");
        visitor.page().evaluate("() => { document.querySelector('form.o-narrow').noValidate = true; }");
        visitor.page().waitForNavigation(() -> visitor.page().locator("#send").click());
        assertThat(visitor.page().locator("#email-message").innerText()).contains("nome@esempio.it");
        assertThat(visitor.page().locator("#name").inputValue()).as("nothing is lost").isEqualTo("Visitatore Demo");
    }

    private void somebodyAsksForIt() {
        visitor.page().locator("#quantity").fill("2");
        visitor.page().locator("#email").fill("visitatore@demo.invalid");
        visitor.page().waitForNavigation(() -> visitor.page().locator("#send").click());
        Matcher found = NUMBER.matcher(visitor.text());
        assertThat(found.find()).as(visitor.text()).isTrue();
        number = found.group();
        assertThat(((Number) visitor.page().evaluate("() => document.documentElement.scrollWidth")).intValue()).isLessThanOrEqualTo(Learner.PHONE);
    }

    private void labAnswersAndHandsItOver() {
        coordinator.takeUp("trame/purchase", number);
        assertThat(coordinator.text()).contains("Visitatore Demo", "visitatore@demo.invalid", "39,00");
        assertThat(coordinator.pressInVain("accept")).isNotBlank();
        coordinator.write("answer", "Vieni giovedì.");
        coordinator.press("accept");
        visitor.until("the pieces are promised", () -> {
            visitor.open(page);
            return visitor.text().contains("Al momento finito");
        });
        coordinator.takeUp("trame/purchase", number);
        coordinator.press("sold");
        assertThat(coordinator.text()).contains("Venduto");
        visitor.open("/demo/mail");
        assertThat(visitor.text()).contains(number);
        Citizen citizen = new Citizen(portal, "cittadina");
        assertThat(citizen.statusOf("/app/trame/purchase.xhtml?number=" + number)).isEqualTo(403);
        assertThat(citizen.statusOf("/app/trame/products.xhtml")).isEqualTo(403);
    }

    private void itsMakerDecidesWhatIsTold() {
        maker.open("/area-personale");
        Matcher enrolment = ENROLMENT.matcher(maker.text());
        assertThat(enrolment.find()).isTrue();
        coordinator.open("/app/trame/product.xhtml?product=" + page.substring("/trame/prodotti/".length()));
        coordinator.write("enrolment", enrolment.group());
        coordinator.write("makerName", "Salvo");
        coordinator.write("story", STORY);
        coordinator.press("ask");
        assertThat(told()).as("before its maker said yes").isFalse();

        maker.open("/area-personale");
        maker.follow("/app/trame/story.xhtml?product=" + page.substring("/trame/prodotti/".length()));
        maker.press("grant");
        visitor.until("the story is told", this::told);

        maker.press("refuse");
        visitor.until("the story is gone", () -> !told());
    }

    private boolean told() {
        visitor.open(page);
        return visitor.text().contains(STORY);
    }

    private static byte[] photograph() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
