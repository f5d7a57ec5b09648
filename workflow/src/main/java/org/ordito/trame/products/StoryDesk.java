package org.ordito.trame.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.PublicContentChanged;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.platform.Words;
import org.ordito.trame.enrolment.LabApplications;

/** What is told of who made a product: the lab writes it, its maker says yes or no, and may think again at any time. */
@ApplicationScoped
@Transactional
public class StoryDesk {

    @Inject
    private ProductPolicy policy;

    @Inject
    private Products products;

    @Inject
    private LabApplications enrolments;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PublicContentChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Asks a maker whether this may be told.
     *
     * @param enrolment number of an enrolment of whoever made it
     * @param name      how the maker is called in it
     * @throws RuleViolation {@code product.maker-unknown}, or beside the field that is missing or too long
     */
    public void ask(Actor who, String slug, String enrolment, String name, String text) {
        policy.mayKeep(who).orRefuse();
        String maker = enrolments.applicantOf(enrolment)
                .orElseThrow(() -> new RuleViolation("product.maker-unknown").at("enrolment"));
        Product product = products.lock(slug);
        if (product.getStory().ask(maker, name, text, clock.instant())) {
            outbox.send(people.named(maker), slug, "product.mail.story", product.getTitle(), Words.link("/app/trame/story.xhtml?product=" + slug));
            audit.record(who, "product.story-asked", slug, "");
            changed.fire(new PublicContentChanged());
        }
    }

    /** The maker's answer to the words as they stand now, or a second thought; what was told before disappears at once. */
    public void answer(Actor who, String slug, int read, boolean granted) {
        Product product = products.lock(slug);
        policy.mayAnswerFor(who, product).orRefuse();
        if (granted) {
            StaleEdit.unlessSame(read, product.getVersion());
        }
        if (product.getStory().answer(granted, clock.instant())) {
            audit.record(who, granted ? "product.story-granted" : "product.story-refused", slug, "");
            changed.fire(new PublicContentChanged());
        }
    }

    /** One's own story, to read and to answer. */
    public Product own(Actor who, String slug) {
        Product product = products.withSlug(slug);
        policy.mayAnswerFor(who, product).orRefuse();
        return product;
    }

    /** Everything that names this person as its maker. */
    public List<Product> mine(Actor who) {
        policy.maySeeOwn(who).orRefuse();
        return products.madeBy(who);
    }
}
