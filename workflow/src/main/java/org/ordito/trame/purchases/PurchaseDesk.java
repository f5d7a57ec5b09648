package org.ordito.trame.purchases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.PublicContentChanged;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.trame.LabTermsRow;
import org.ordito.trame.products.Product;
import org.ordito.trame.products.Products;

/** Asking for a product, answering, and saying what became of it. */
@ApplicationScoped
@Transactional
public class PurchaseDesk {

    private static final String SERIES = "BOTTEGA";

    @Inject
    private PurchasePolicy policy;

    @Inject
    private Products products;

    @Inject
    private Purchases purchases;

    @Inject
    private LabTermsRow terms;

    @Inject
    private PurchaseProcess process;

    @Inject
    private PurchaseMessages messages;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PublicContentChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Asks for a product. The same address asking for it again, while the lab has not answered, has asked once.
     *
     * @return the request's number
     * @throws RuleViolation {@code purchase.not-available}
     */
    public String ask(Actor who, String slug, PurchaseRequest request) {
        policy.mayAsk().orRefuse();
        Product product = products.lock(products.shown(slug).getSlug());
        return purchases.unanswered(product, request.email().text()).orElseGet(() -> ask(who, product, request)).getNumber();
    }

    private Purchase ask(Actor who, Product product, PurchaseRequest request) {
        if (!product.isAvailable(request.quantity())) {
            throw new RuleViolation("purchase.not-available", product.getPieces()).at("quantity");
        }
        Instant now = clock.instant();
        Purchase purchase = new Purchase(numbers.next(SERIES, RomeTime.dayOf(now).getYear()), product, request, now);
        purchases.add(purchase);
        audit.record(who, "purchase.asked", purchase.getNumber(), product.getSlug());
        process.asked(purchase);
        return purchase;
    }

    /** Every request, the newest first. @param after key of the slice before; null for the first */
    public Slice<Purchase> all(Actor who, String after) {
        policy.mayAnswer(who).orRefuse();
        return purchases.all(after);
    }

    public Purchase open(Actor who, String number) {
        policy.mayAnswer(who).orRefuse();
        return purchases.numbered(number);
    }

    /** Says yes, and keeps the pieces for the buyer, or makes them. @throws RuleViolation {@code purchase.too-few} when others were faster */
    public void accept(Actor who, String number, String words) {
        Purchase purchase = toAnswer(who, number);
        Product product = purchase.getProduct();
        boolean ready = purchase.getState() == PurchaseState.ASKED && products.takePieces(product, purchase.getQuantity());
        if (!ready && purchase.getState() == PurchaseState.ASKED && !product.isMadeToOrder()) {
            throw new RuleViolation("purchase.too-few", product.getPieces());
        }
        purchase.accept(ready ? purchase.getQuantity() : 0, words, terms.get(), clock.instant());
        messages.accepted(purchase);
        audit.record(who, "purchase.accepted", number, "");
        process.answered(number, who);
        changed.fire(new PublicContentChanged());
    }

    public void decline(Actor who, String number, String words) {
        Purchase purchase = toAnswer(who, number);
        purchase.decline(words, clock.instant());
        messages.declined(purchase);
        audit.record(who, "purchase.declined", number, "");
        process.answered(number, who);
    }

    /** The buyer came and paid. */
    public void sold(Actor who, String number) {
        toAnswer(who, number).sold(clock.instant());
        audit.record(who, "purchase.sold", number, "");
        process.concluded(number, who);
    }

    /** The buyer does not want it any more. */
    public void givenUp(Actor who, String number) {
        Purchase purchase = toAnswer(who, number);
        products.givePiecesBack(purchase.getProduct(), purchase.notCollected(clock.instant()));
        audit.record(who, "purchase.given-up", number, "");
        process.concluded(number, who);
        changed.fire(new PublicContentChanged());
    }

    private Purchase toAnswer(Actor who, String number) {
        policy.mayAnswer(who).orRefuse();
        return purchases.lock(purchases.numbered(number));
    }

    /** Forgets who the buyers were of what ended some time ago. */
    public void forget(Actor who) {
        policy.mayForget(who).orRefuse();
        int forgotten = purchases.forget(clock.instant().minus(Purchase.REMEMBERED));
        if (forgotten > 0) {
            audit.record(who, "purchase.forgotten", "lab-purchase", String.valueOf(forgotten));
        }
    }
}
