package org.ordito.trame.purchases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordito.engine.Subjects;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;
import org.ordito.trame.products.Product;

/** Every purchase request. */
@ApplicationScoped
public class Purchases implements Subjects {

    private static final int ROWS = 20;
    private static final Set<PurchaseState> ENDED = Stream.of(PurchaseState.values()).filter(state -> !state.isOpen())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(PurchaseState.class)));

    @Inject
    private EntityManager entityManager;

    /** @throws NotFound if there is no such request */
    Purchase numbered(String number) {
        return find(number).orElseThrow(() -> new NotFound(number));
    }

    private Optional<Purchase> find(String number) {
        return entityManager.createQuery("SELECT p FROM Purchase p JOIN FETCH p.product WHERE p.number = :number", Purchase.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    Purchase get(Long id) {
        return entityManager.find(Purchase.class, id);
    }

    /** Locked until the transaction ends, and read anew. */
    Purchase lock(Purchase purchase) {
        entityManager.flush();
        entityManager.lock(purchase, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(purchase);
        return purchase;
    }

    void add(Purchase purchase) {
        entityManager.persist(purchase);
        entityManager.flush();
    }

    /** A request for this product from this address that waits for its answer. */
    Optional<Purchase> unanswered(Product product, String email) {
        return entityManager.createQuery("SELECT p FROM Purchase p WHERE p.product = :product AND p.buyerEmail = :email AND p.state = :asked", Purchase.class)
                .setParameter("product", product).setParameter("email", email).setParameter("asked", PurchaseState.ASKED).getResultStream().findFirst();
    }

    /** Every request, the newest first. @param after key of the slice before; null for the first */
    Slice<Purchase> all(String after) {
        TypedQuery<Purchase> query = entityManager.createQuery("SELECT p FROM Purchase p JOIN FETCH p.product WHERE p.id < :before ORDER BY p.id DESC", Purchase.class);
        return Keyset.newest(query, after, ROWS, Purchase::id);
    }

    /** Forgets who asked for what ended before an instant. @return how many */
    int forget(Instant before) {
        return entityManager.createQuery("UPDATE Purchase p SET p.buyerName = NULL, p.buyerEmail = NULL, p.message = NULL"
                        + " WHERE p.state IN :ended AND p.stateSince < :before AND p.buyerEmail IS NOT NULL")
                .setParameter("ended", ENDED).setParameter("before", before).executeUpdate();
    }

    /** The product, never the buyer: what waits for somebody is named in lists that others read. */
    @Override
    public Optional<String> titleOf(String businessKey) {
        return find(businessKey).map(purchase -> purchase.getProduct().getTitle());
    }
}
