package org.ordito.trame.purchases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.ordito.platform.PlainText;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.LabTerms;
import org.ordito.trame.products.Product;

/** Somebody asks for a product: the lab answers; what it promises it keeps for some time and then gives to others. */
@Entity
@Table(name = "lab_purchase")
public class Purchase {

    /** How long after the end it is known who the buyer was. */
    static final Duration REMEMBERED = Duration.ofDays(90);

    private static final int ANSWER = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "product_id")
    private Product product;

    private int quantity;
    private int taken;
    private BigDecimal price;

    @Column(name = "buyer_name")
    private String buyerName;
    @Column(name = "buyer_email")
    private String buyerEmail;
    private Locale language;
    private String message;
    private String answer;

    @Column(name = "kept_until")
    private Instant keptUntil;
    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private PurchaseState state;
    @Column(name = "state_since")
    private Instant stateSince;

    protected Purchase() {
    }

    Purchase(String number, Product product, PurchaseRequest request, Instant now) {
        this.number = number;
        this.product = product;
        this.quantity = request.quantity();
        this.price = product.getPrice();
        this.buyerName = request.name();
        this.buyerEmail = request.email().text();
        this.language = request.language();
        this.message = request.message();
        this.askedAt = now;
        enter(PurchaseState.ASKED, now);
    }

    /** @param pieces that are kept for the buyer; 0 for what is made to order */
    void accept(int pieces, String words, LabTerms terms, Instant now) {
        require(PurchaseState.ASKED);
        answer = answered(words);
        taken = pieces;
        keptUntil = now.plus(terms.toCollect(pieces > 0));
        enter(PurchaseState.ACCEPTED, now);
    }

    void decline(String words, Instant now) {
        require(PurchaseState.ASKED);
        answer = answered(words);
        enter(PurchaseState.DECLINED, now);
    }

    void sold(Instant now) {
        require(PurchaseState.ACCEPTED);
        enter(PurchaseState.SOLD, now);
    }

    /** @return how many pieces become free */
    int notCollected(Instant now) {
        require(PurchaseState.ACCEPTED);
        enter(PurchaseState.NOT_COLLECTED, now);
        int free = taken;
        taken = 0;
        return free;
    }

    private void require(PurchaseState expected) {
        if (state != expected) {
            throw new RuleViolation("work.done");
        }
    }

    private void enter(PurchaseState next, Instant now) {
        state = next;
        stateSince = now;
    }

    private static String answered(String written) {
        String words = PlainText.of(written);
        if (words.isEmpty()) {
            throw new RuleViolation("purchase.missing.answer").at("answer");
        }
        if (words.length() > ANSWER) {
            throw new RuleViolation("purchase.too-long", ANSWER).at("answer");
        }
        return words;
    }

    public Long id() {
        return id;
    }

    /** {@code BOTTEGA-2026-0001}. */
    public String getNumber() {
        return number;
    }

    public Product getProduct() {
        return product;
    }

    public int getQuantity() {
        return quantity;
    }

    /** What all pieces cost, in euro, at the price of the day on which they were asked for. */
    public BigDecimal getTotal() {
        return price.multiply(BigDecimal.valueOf(quantity));
    }

    /** Null some time after the end. */
    public String getBuyerName() {
        return buyerName;
    }

    /** Null some time after the end. */
    public String getBuyerEmail() {
        return buyerEmail;
    }

    /** In which the buyer is answered. */
    public Locale getLanguage() {
        return language;
    }

    /** What the buyer added; null some time after the end. */
    public String getMessage() {
        return message;
    }

    /** What the lab answered; null while it has not. */
    public String getAnswer() {
        return answer;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public PurchaseState getState() {
        return state;
    }

    public Instant getStateSince() {
        return stateSince;
    }

    /** Until when the buyer can come for the pieces; null unless they were promised. */
    public Instant getKeptUntil() {
        return state == PurchaseState.ACCEPTED ? keptUntil : null;
    }
}
