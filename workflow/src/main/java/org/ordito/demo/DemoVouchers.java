package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ordito.demo.DemoTimeline.Deed;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.trame.voucher.AssignmentDesk;
import org.ordito.trame.voucher.Basis;
import org.ordito.trame.voucher.CatalogueDesk;
import org.ordito.trame.voucher.DayEntry;
import org.ordito.trame.voucher.Invoice;
import org.ordito.trame.voucher.OfferText;
import org.ordito.trame.voucher.ProviderDesk;
import org.ordito.trame.voucher.ProviderText;
import org.ordito.trame.voucher.VoucherDesk;
import org.ordito.trame.voucher.VoucherPaymentDesk;
import org.ordito.trame.voucher.VoucherRequest;
import org.ordito.trame.voucher.VoucherTerms;

/** Two providers with five courses, and vouchers in each state. */
@ApplicationScoped
public class DemoVouchers {

    private static final String SCHOOL = "scuola-moda-demo";
    private static final String DIGITAL = "officina-digitale-demo";
    private static final String BAGS = "pelletteria-2026";
    private static final String SHOP = "negozio-in-rete-2026";
    private static final String MENDING = "rammendo-2026";
    private static final String FELT = "feltro-2026";
    private static final String PDF = """
            %%PDF-1.4
            %% %s
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
            trailer <</Root 1 0 R>>
            %%%%EOF
            """;

    @Inject
    private DemoCast cast;

    @Inject
    private CatalogueDesk catalogue;

    @Inject
    private AssignmentDesk office;

    @Inject
    private VoucherDesk vouchers;

    @Inject
    private ProviderDesk providers;

    @Inject
    private VoucherPaymentDesk payments;

    /** What happened with vouchers until today. */
    List<Deed> deeds(Instant today) {
        DemoStory story = new DemoStory(today);
        catalogue(story);
        paid(story);
        attended(story);
        late(story);
        activated(story);
        ended(story);
        open(story);
        return story.deeds();
    }

    private void catalogue(DemoStory story) {
        story.at(-200, 8, () -> {
            Actor coordinator = cast.named("laboratorio");
            office.changeFund(coordinator, office.fund(coordinator).getVersion(), euro(12_000), new VoucherTerms(euro(1_500), 12, 90, 15, 70, 20, 60, 30, 10, 14));
            catalogue.addProvider(coordinator, SCHOOL, "ente", new ProviderText("Scuola di moda Demo", "Via del Filo 3, Catania", "ente@demo.invalid", "095 000 0010"));
            catalogue.addProvider(coordinator, DIGITAL, "ente2", new ProviderText("Officina digitale Demo", "Via del Telaio 12, Catania", "ente2@demo.invalid", "095 000 0020"));
        });
        offer(story, -199, SCHOOL, BAGS, "Pelletteria di base", "Tagliare e cucire la pelle a mano, montare una borsa semplice, scegliere i materiali.", 40, 900, -60, -5);
        offer(story, -199, DIGITAL, SHOP, "Un negozio in rete", "Fotografare i prodotti, scrivere le schede, aprire una vetrina e rispondere a chi compra.", 30, 650, -50, 20);
        offer(story, -20, SCHOOL, "ricamo-2027", "Ricamo a mano", "Punti, disegno e rifinitura: dal campionario a un capo ricamato.", 50, 1_100, 25, 90);
        offer(story, -20, DIGITAL, "conti-facili-2027", "Conti facili per chi vende", "Calcolare il prezzo di un pezzo, tenere un registro, leggere una fattura.", 20, 380, 18, 50);
        offer(story, -20, SCHOOL, "cappotto-2027", "Il cappotto su misura", "Dal cartamodello al capo finito, con prove e correzioni. Serve saper cucire.", 90, 1_450, 40, 160);
    }

    private void paid(DemoStory story) {
        assigned(story, "trame1", -90, 1_200);
        choice(story, "trame1", -70, BAGS);
        days(story, "trame1", "ente", -58, 8);
        invoice(story, "trame1", "ente", -20, "12/2026");
        story.at(-15, 10, () -> payments.check(cast.named("laboratorio"), number(story, "trame1"), version(story, "trame1")));
        story.at(-12, 10, () -> payments.approve(cast.manager(), number(story, "trame1"), version(story, "trame1")));
    }

    /** One waits for the coordinator's check, one for the manager's approval. */
    private void attended(DemoStory story) {
        assigned(story, "trame2", -90, 1_000);
        choice(story, "trame2", -68, BAGS);
        days(story, "trame2", "ente", -58, 7);
        invoice(story, "trame2", "ente", -6, "15/2026");
        assigned(story, "trame3", -88, 900);
        choice(story, "trame3", -66, BAGS);
        days(story, "trame3", "ente", -58, 8);
        invoice(story, "trame3", "ente", -9, "14/2026");
        story.at(-4, 11, () -> payments.check(cast.named("laboratorio"), number(story, "trame3"), version(story, "trame3")));
    }

    /** Enough is attended since long, and the provider has sent no invoice: the coordinator is to call. */
    private void late(DemoStory story) {
        offer(story, -199, DIGITAL, MENDING, "Rammendo visibile", "Scegliere filo e punto, rinforzare, fare del rammendo un ornamento.", 20, 420, -120, -80);
        assigned(story, "trame13", -150, 600);
        choice(story, "trame13", -130, MENDING);
        days(story, "trame13", "ente2", -118, 5);
    }

    private void activated(DemoStory story) {
        assigned(story, "trame4", -80, 1_500);
        choice(story, "trame4", -60, SHOP);
        days(story, "trame4", "ente2", -48, 3);
        assigned(story, "trame5", -80, 800);
        choice(story, "trame5", -59, SHOP);
        days(story, "trame5", "ente2", -48, 5);
    }

    private void ended(DemoStory story) {
        assigned(story, "trame7", -150, 1_000);
        assigned(story, "trame8", -85, 900);
        choice(story, "trame8", -65, SHOP);
        story.at(-30, 12, () -> office.revoke(cast.named("laboratorio"), number(story, "trame8"), version(story, "trame8"),
                "Non frequenti il corso da un mese e non siamo riusciti a parlarti. Quando vuoi riprendere, passa da noi."));
        request(story, "trame9", -45, Basis.COURSE);
        assign(story, "trame9", -42, 700);
        story.at(-40, 19, () -> vouchers.renounce(cast.named("trame9"), number(story, "trame9")));
        request(story, "trame10", -40, Basis.RESIDENT);
        story.at(-33, 9, () -> office.refuse(cast.named("laboratorio"), number(story, "trame10"), version(story, "trame10"),
                "Il corso che cerchi comincia qui in laboratorio il mese prossimo, ed è gratuito: iscriviti a quello."));
    }

    private void open(DemoStory story) {
        assigned(story, "cittadina", -10, 1_200);
        assigned(story, "trame6", -80, 1_000);
        request(story, "trame11", -3, Basis.RESIDENT);
    }

    private void offer(DemoStory story, int day, String provider, String slug, String title, String content, int hours, int price, int starts, int ends) {
        story.at(day, 9, () -> catalogue.addOffer(cast.named("laboratorio"), provider, slug, new OfferText(title, content,
                provider.equals(SCHOOL) ? "Via del Filo 3, Catania" : "Via del Telaio 12, Catania", "Lunedì e giovedì, dalle 15 alle 19", hours, euro(price),
                RomeTime.dayOf(story.day(starts, 9)), RomeTime.dayOf(story.day(ends, 9)))));
    }

    private void request(DemoStory story, String account, int day, Basis basis) {
        story.at(day, 16, () -> {
            Actor person = cast.named(account);
            story.numbered(account, vouchers.request(person, new VoucherRequest(basis, basis == Basis.COURSE ? FELT : null, person.name(), null,
                    "Vorrei imparare un mestiere da affiancare al cucito, per lavorare in proprio.")).getNumber());
        });
    }

    private void assigned(DemoStory story, String account, int day, int amount) {
        request(story, account, day, Basis.RESIDENT);
        assign(story, account, day + 3, amount);
    }

    private void assign(DemoStory story, String account, int day, int amount) {
        story.at(day, 9, () -> office.assign(cast.named("laboratorio"), number(story, account), version(story, account), euro(amount)));
    }

    private void choice(DemoStory story, String account, int day, String offer) {
        story.at(day, 18, () -> vouchers.activate(cast.named(account), number(story, account), offer));
    }

    /** So many lessons of four hours, two a week from that day on, all attended. */
    private void days(DemoStory story, String account, String provider, int first, int lessons) {
        for (int i = 0; i < lessons; i++) {
            int day = first + 3 * i;
            story.at(day, 20, () -> {
                LocalDate held = RomeTime.dayOf(story.day(day, 9));
                providers.keep(cast.named(provider), number(story, account), new DayEntry(held, new BigDecimal("4"), new BigDecimal("4")));
            });
        }
    }

    private void invoice(DemoStory story, String account, String provider, int day, String invoiceNumber) {
        story.at(day, 11, () -> providers.invoice(cast.named(provider), number(story, account), new Invoice(invoiceNumber, RomeTime.dayOf(story.day(day, 9))),
                new ByteArrayInputStream(PDF.formatted(invoiceNumber).getBytes(StandardCharsets.US_ASCII)), "fattura.pdf"));
    }

    private static String number(DemoStory story, String account) {
        return story.number(account);
    }

    private int version(DemoStory story, String account) {
        return vouchers.open(cast.named(account), number(story, account)).getVersion();
    }

    private static BigDecimal euro(int amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }
}
