package org.ordito.trame.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ordito.people.Actor;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** Everything that the lab makes and shows, and the pieces that are left of it. */
@ApplicationScoped
public class Products {

    private static final int CARDS = 24;
    private static final int ROWS = 20;
    private static final int SLUG_LENGTH = 50;
    private static final String BATCH = "eclipselink.batch";

    @Inject
    private EntityManager entityManager;

    Optional<Product> find(String slug) {
        return entityManager.createQuery("SELECT p FROM Product p WHERE p.slug = :slug", Product.class)
                .setParameter("slug", slug).getResultStream().findFirst();
    }

    /** An address for a product of this title that no other has: {@code borsa-di-feltro}, or {@code borsa-di-feltro-2}. */
    String freeSlug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 '’-]", "")
                .replaceAll("[ '’-]+", "-").replaceAll("^-|-$", "");
        String slug = plain.isEmpty() ? "prodotto" : plain.substring(0, Math.min(plain.length(), SLUG_LENGTH));
        String free = slug;
        for (int i = 2; find(free).isPresent(); i++) {
            free = slug + "-" + i;
        }
        return free;
    }

    /** @throws NotFound if there is no such product */
    Product withSlug(String slug) {
        return find(slug).orElseThrow(() -> new NotFound(slug));
    }

    /** @throws NotFound if it is not shown to everybody */
    public Product shown(String slug) {
        return find(slug).filter(product -> product.getState() == ProductState.SHOWN).orElseThrow(() -> new NotFound(slug));
    }

    /** What everybody sees, the newest first. @param after key of the slice before; null for the first */
    public Slice<Product> shownAfter(String after) {
        TypedQuery<Product> query = entityManager.createQuery("SELECT p FROM Product p WHERE p.id < :before AND p.state = :shown ORDER BY p.id DESC", Product.class);
        return Keyset.newest(query.setParameter("shown", ProductState.SHOWN).setHint(BATCH, "p.photos"), after, CARDS, Product::id);
    }

    /** The newest few of what everybody sees. */
    public List<Product> newest(int most) {
        return entityManager.createQuery("SELECT p FROM Product p WHERE p.state = :shown ORDER BY p.id DESC", Product.class)
                .setParameter("shown", ProductState.SHOWN).setHint(BATCH, "p.photos").setMaxResults(most).getResultList();
    }

    /** Every product, the newest first. @param after key of the slice before; null for the first */
    Slice<Product> all(String after) {
        TypedQuery<Product> query = entityManager.createQuery("SELECT p FROM Product p WHERE p.id < :before ORDER BY p.id DESC", Product.class);
        return Keyset.newest(query.setHint(BATCH, "p.photos"), after, ROWS, Product::id);
    }

    /** Those that name this person as their maker, the newest first; a person makes some dozen. */
    List<Product> madeBy(Actor maker) {
        return entityManager.createQuery("SELECT p FROM Product p WHERE p.story.maker = :maker ORDER BY p.id DESC", Product.class)
                .setParameter("maker", maker.username()).setMaxResults(50).getResultList();
    }

    Photo photo(String publicId) {
        return entityManager.createQuery("SELECT p FROM Photo p JOIN FETCH p.product WHERE p.publicId = :id", Photo.class)
                .setParameter("id", publicId).getResultStream().findFirst().orElseThrow(() -> new NotFound(publicId));
    }

    /** Locked until the transaction ends, and read anew. */
    public Product lock(String slug) {
        Product product = withSlug(slug);
        entityManager.flush();
        entityManager.lock(product, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(product);
        return product;
    }

    void add(Product product) {
        entityManager.persist(product);
        entityManager.flush();
    }

    void add(Photo photo) {
        entityManager.persist(photo);
    }

    void remove(Photo photo) {
        entityManager.remove(photo);
    }

    /** Takes so many pieces, if they are left; all or none. @return whether they were taken */
    public boolean takePieces(Product product, int number) {
        entityManager.flush();
        boolean taken = entityManager.createNativeQuery("UPDATE lab_product SET pieces = pieces - ?2, version = version + 1 WHERE id = ?1 AND pieces >= ?2")
                .setParameter(1, product.id()).setParameter(2, number).executeUpdate() == 1;
        entityManager.refresh(product);
        return taken;
    }

    /** Gives back pieces that were taken. */
    public void givePiecesBack(Product product, int number) {
        entityManager.flush();
        entityManager.createNativeQuery("UPDATE lab_product SET pieces = pieces + ?2, version = version + 1 WHERE id = ?1")
                .setParameter(1, product.id()).setParameter(2, number).executeUpdate();
        entityManager.refresh(product);
    }
}
