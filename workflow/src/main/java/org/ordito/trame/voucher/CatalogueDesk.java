package org.ordito.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.PublicContentChanged;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.platform.Slug;

/** Writing the catalogue: the providers and the courses that vouchers pay for. */
@ApplicationScoped
@Transactional
public class CatalogueDesk {

    @Inject
    private VoucherPolicy policy;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Vouchers vouchers;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PublicContentChanged> changed;

    /** Every provider, newest first. @param after key of the slice before; null for the first */
    public Slice<Provider> providers(Actor who, String after) {
        policy.maySeeAll(who).orRefuse();
        return catalogue.providers(after);
    }

    public Provider provider(Actor who, String slug) {
        policy.maySeeAll(who).orRefuse();
        return catalogue.provider(slug);
    }

    /** A provider's courses, newest first. @param after key of the slice before; null for the first */
    public Slice<TrainingOffer> offers(Actor who, Provider provider, String after) {
        policy.maySeeAll(who).orRefuse();
        return catalogue.of(provider, after);
    }

    public TrainingOffer offer(Actor who, String slug) {
        policy.maySeeAll(who).orRefuse();
        return catalogue.offer(slug);
    }

    /** Accounts that may act for a provider and act for none yet. */
    public List<Person> freeAccounts(Actor who) {
        policy.mayLead(who).orRefuse();
        Set<String> taken = catalogue.accounts();
        return people.withRole(Role.PROVIDER).stream().filter(person -> !taken.contains(person.getUsername())).toList();
    }

    /** @throws RuleViolation {@code voucher.slug}, {@code voucher.slug-taken}, {@code voucher.missing.account}, or beside the field that is wrong */
    public void addProvider(Actor who, String slug, String account, ProviderText text) {
        policy.mayLead(who).orRefuse();
        requireFree(slug, slug != null && catalogue.findProvider(slug).isPresent());
        if (freeAccounts(who).stream().noneMatch(person -> person.getUsername().equals(account))) {
            throw new RuleViolation("voucher.missing.account").at("account");
        }
        catalogue.add(new Provider(slug, account, text));
        audit.record(who, "voucher.provider-added", slug, "");
    }

    /** @param read version of the provider that was read before */
    public void writeProvider(Actor who, String slug, int read, ProviderText text) {
        policy.mayLead(who).orRefuse();
        catalogue.provider(slug).write(read, text);
        audit.record(who, "voucher.provider-written", slug, "");
        changed.fire(new PublicContentChanged());
    }

    /** A course for the catalogue; everybody reads it at once. */
    public void addOffer(Actor who, String provider, String slug, OfferText text) {
        policy.mayLead(who).orRefuse();
        requireFree(slug, slug != null && catalogue.find(slug).isPresent());
        catalogue.add(new TrainingOffer(slug, catalogue.provider(provider), text));
        audit.record(who, "voucher.offer-added", slug, "");
        changed.fire(new PublicContentChanged());
    }

    /** @param read version of the course that was read before @throws RuleViolation as {@link TrainingOffer#write} says */
    public void writeOffer(Actor who, String slug, int read, OfferText text) {
        policy.mayLead(who).orRefuse();
        TrainingOffer offer = catalogue.lock(catalogue.offer(slug));
        offer.write(read, text, vouchers.isChosen(offer));
        audit.record(who, "voucher.offer-written", slug, "");
        changed.fire(new PublicContentChanged());
    }

    /** Takes a course out of the catalogue, or puts it back. @param read version of the course that was read before */
    public void showOffer(Actor who, String slug, int read, boolean isShown) {
        policy.mayLead(who).orRefuse();
        catalogue.lock(catalogue.offer(slug)).show(read, isShown);
        audit.record(who, isShown ? "voucher.offer-shown" : "voucher.offer-hidden", slug, "");
        changed.fire(new PublicContentChanged());
    }

    private static void requireFree(String slug, boolean isTaken) {
        if (!Slug.isOne(slug)) {
            throw new RuleViolation("voucher.slug").at("slug");
        }
        if (isTaken) {
            throw new RuleViolation("voucher.slug-taken").at("slug");
        }
    }
}
