package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.ordito.demo.DemoTimeline.Deed;
import org.ordito.people.Actor;
import org.ordito.platform.Text;
import org.ordito.trame.products.PhotoDesk;
import org.ordito.trame.products.Product;
import org.ordito.trame.products.ProductDesk;
import org.ordito.trame.products.ProductText;
import org.ordito.trame.products.StoryDesk;
import org.ordito.trame.purchases.PurchaseDesk;
import org.ordito.trame.purchases.PurchaseRequest;

/** What the lab shows: a dozen products, one story that may be told and one that waits for its maker, requests in each state. */
@ApplicationScoped
public class DemoShop {

    private static final List<Item> ITEMS = List.of(
            new Item("Borsa di feltro", "Capiente, con manici cuciti a mano. Si lava con un panno umido.", "Feltro di lana, filo di cotone", "38", 4, false, 0x5B6C7D),
            new Item("Cuscino di ritagli", "Ogni cuscino è diverso: nasce dai ritagli del corso base. La fodera si sfila e si lava a 30 gradi.", "Cotone di recupero", "24.50", 6, false, 0xB5533C),
            new Item("Grembiule da bottega", "Robusto, con tre tasche e cinghie che si allungano.", "Tela di cotone", "29", 3, false, 0x2F5D50),
            new Item("Gonna a ruota su misura", "La cuciamo sulle tue misure: passi una volta per prenderle e una per provarla.", "Cotone o lino, a scelta", "65", 0, true, 0x7A4B8C),
            new Item("Astuccio con cerniera", "Per matite o attrezzi da cucito.", "Jeans di recupero, fodera di cotone", "9", 12, false, 0x33527A),
            new Item("Cappello di feltro", "Modellato a mano con acqua e sapone, in taglia unica.", "Lana cardata", "32", 1, false, 0x8A6D3B),
            new Item("Tovagliette, coppia", "Due tovagliette trapuntate, lavabili a 40 gradi.", "Cotone", "18", 5, false, 0xC28F2C),
            new Item("Porta tablet", "Imbottito, chiuso da un bottone di legno.", "Feltro di lana", "22", 0, false, 0x6B7F5E),
            new Item("Bambola di stoffa", "Cucita a mano, senza parti piccole. Il vestito si toglie.", "Cotone, imbottitura di poliestere riciclato", "27", 2, false, 0xD08A7A),
            new Item("Sciarpa tessuta a telaio", "Larga e leggera, tessuta sul telaio del laboratorio.", "Lana e seta", "54", 2, true, 0x9C3D54),
            new Item("Riparazione: accorciare un orlo", "Porti il capo in laboratorio e lo ritiri dopo tre giorni.", "Il tuo capo", "8", 0, true, 0x4A7C8C),
            new Item("Shopper piegabile", "Si piega in una tasca e regge 10 chili.", "Nylon di ombrelli rotti", "14", 8, false, 0x3D6E9C));

    @Inject
    private DemoCast cast;

    @Inject
    private ProductDesk products;

    @Inject
    private PhotoDesk photos;

    @Inject
    private StoryDesk stories;

    @Inject
    private DemoEnrolments enrolments;

    @Inject
    private PurchaseDesk purchases;

    /** What happened in the shop until today. */
    List<Deed> deeds(Instant today) {
        DemoStory story = new DemoStory(today);
        for (int i = 0; i < ITEMS.size(); i++) {
            Item item = ITEMS.get(i);
            story.at(-30 + i, 10, () -> story.numbered(item.title(), show(item)));
        }
        story.at(-12, 11, () -> ask(story, "Sciarpa tessuta a telaio", "trame7", "Gaetano",
                "Non avevo mai toccato un telaio. Ora so quanto tempo c’è in una sciarpa, e quando la vedo addosso a qualcuno mi fermo a guardarla."));
        story.at(-11, 19, () -> stories.answer(cast.named("trame7"), story.number("Sciarpa tessuta a telaio"),
                stories.own(cast.named("trame7"), story.number("Sciarpa tessuta a telaio")).getVersion(), true));
        story.at(-2, 11, () -> ask(story, "Borsa di feltro", "trame1", "Rosa",
                "Ho imparato da mia nonna, e qui ho imparato di nuovo. Questa borsa l’ho disegnata sul quaderno di mia figlia."));
        requests(story);
        return story.deeds();
    }

    private void requests(DemoStory story) {
        story.at(-10, 16, () -> story.numbered("sold", request(story, "Astuccio con cerniera", 2)));
        story.at(-9, 9, () -> purchases.accept(coordinator(), story.number("sold"), "Sono pronti: passa dal martedì al venerdì, dalle 9 alle 13."));
        story.at(-7, 12, () -> purchases.sold(coordinator(), story.number("sold")));
        story.at(-6, 18, () -> story.numbered("declined", request(story, "Cappello di feltro", 1)));
        story.at(-5, 9, () -> purchases.decline(coordinator(), story.number("declined"), "L’ultimo l’abbiamo promesso in una fiera. Tra un mese ne facciamo altri."));
        story.at(-3, 15, () -> story.numbered("kept", request(story, "Gonna a ruota su misura", 1)));
        story.at(-2, 9, () -> purchases.accept(coordinator(), story.number("kept"), "Vieni giovedì pomeriggio per le misure: in tre settimane è pronta."));
        story.at(-1, 20, () -> request(story, "Cuscino di ritagli", 2));
    }

    private String show(Item item) {
        Product product = products.draft(coordinator(), item.title());
        String slug = product.getSlug();
        products.write(coordinator(), slug, product.getVersion(),
                ProductText.of(item.title(), item.description(), item.materials(), new BigDecimal(item.price()), item.pieces(), item.madeToOrder()));
        photos.add(coordinator(), slug, "Disegno di prova al posto della fotografia: " + item.title(), slug + ".png",
                new ByteArrayInputStream(DemoDrawing.of(item.title(), item.colour())));
        products.show(coordinator(), slug);
        return slug;
    }

    private void ask(DemoStory story, String title, String maker, String name, String words) {
        stories.ask(coordinator(), story.number(title), enrolments.numberOf(maker), name, words);
    }

    private String request(DemoStory story, String title, int pieces) {
        return purchases.ask(Actor.ANONYMOUS, story.number(title), PurchaseRequest.of("Visitatrice Demo", "visitatrice@demo.invalid", String.valueOf(pieces), "", Text.ITALIAN));
    }

    private Actor coordinator() {
        return cast.named("laboratorio");
    }

    /** A product as the demonstration shows it. @param colour of the drawing, as red, green and blue */
    private record Item(String title, String description, String materials, String price, int pieces, boolean madeToOrder, int colour) {
    }
}
