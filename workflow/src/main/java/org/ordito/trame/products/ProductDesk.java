package org.ordito.trame.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.PlainText;
import org.ordito.platform.PublicContentChanged;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;

/** Writing the products of the lab, showing them to everybody and withdrawing them. */
@ApplicationScoped
@Transactional
public class ProductDesk {

    @Inject
    private ProductPolicy policy;

    @Inject
    private Products products;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PublicContentChanged> changed;

    @Inject
    private Clock clock;

    /** Every product, the newest first. @param after key of the slice before; null for the first */
    public Slice<Product> all(Actor who, String after) {
        policy.maySeeAll(who).orRefuse();
        return products.all(after);
    }

    public Product open(Actor who, String slug) {
        policy.maySeeAll(who).orRefuse();
        return products.withSlug(slug);
    }

    /** A product to be written; its address is made of its title. @throws RuleViolation {@code product.missing.title} */
    public Product draft(Actor who, String title) {
        policy.mayKeep(who).orRefuse();
        String name = PlainText.of(title);
        if (name.isEmpty() || name.length() > ProductText.TITLE) {
            throw new RuleViolation("product.missing.title").at("title");
        }
        Product product = new Product(products.freeSlug(name), name);
        products.add(product);
        audit.record(who, "product.drafted", product.getSlug(), "");
        return product;
    }

    /** @param read version of the product that was read before */
    public void write(Actor who, String slug, int read, ProductText text) {
        policy.mayKeep(who).orRefuse();
        Product product = products.lock(slug);
        product.write(read, text);
        audit.record(who, "product.written", slug, "");
        tellIfShown(product);
    }

    /** From now on everybody sees it. A second click changes nothing. */
    public void show(Actor who, String slug) {
        policy.mayKeep(who).orRefuse();
        products.lock(slug).show(clock.instant());
        audit.record(who, "product.shown", slug, "");
        changed.fire(new PublicContentChanged());
    }

    /** Nobody can ask for it any more; what was asked before goes on. */
    public void withdraw(Actor who, String slug) {
        policy.mayKeep(who).orRefuse();
        products.lock(slug).withdraw();
        audit.record(who, "product.withdrawn", slug, "");
        changed.fire(new PublicContentChanged());
    }

    private void tellIfShown(Product product) {
        if (product.getState() == ProductState.SHOWN) {
            changed.fire(new PublicContentChanged());
        }
    }
}
