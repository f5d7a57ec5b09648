package org.ordito.calls.updates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.Call;
import org.ordito.calls.Calls;
import org.ordito.notifications.EmailAddress;
import org.ordito.notifications.LinkCode;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.Permission;
import org.ordito.platform.RuleViolation;

/** Following a call by e-mail. No answer tells whether an address follows it already; the trail names none. */
@ApplicationScoped
@Transactional
public class UpdatesDesk {

    @Inject
    private Calls calls;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private UpdateMessages messages;

    @Inject
    private UpdatesPolicy policy;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Asks the address to confirm that it wants to follow the call. One that follows it already is told so itself.
     *
     * @param language of the page on which it was asked, and from now on of the messages
     * @throws RuleViolation {@code updates.concluded}
     * @throws NotFound      if everybody may see no such call
     */
    public void follow(Actor who, String slug, EmailAddress email, Locale language) {
        Call call = calls.find(slug).filter(found -> found.getState().isPublic()).orElseThrow(() -> new NotFound(slug));
        Permission permission = policy.mayFollow(call);
        if (!permission.isGranted()) {
            throw new RuleViolation(permission.reason()).at("email");
        }
        Instant now = clock.instant();
        Subscription subscription = subscriptions.reserve(call, email, now);
        if (!subscription.mayBeWrittenTo(now)) {
            return;
        }
        subscription.askedIn(language);
        if (subscription.isConfirmed()) {
            subscription.remindedOfItself(now);
            messages.alreadyThere(subscription);
            return;
        }
        LinkCode code = LinkCode.random();
        subscription.asksToConfirm(code, now);
        messages.confirm(subscription, code);
        audit.record(who, "subscription.asked", slug, "");
    }

    /** From now on the address follows the call. @throws RuleViolation {@code updates.code-unknown}, also when it came too late */
    public void confirm(Actor who, String code) {
        requireUsable(code);
        Subscription subscription = subscriptions.toConfirm(new LinkCode(code)).orElseThrow(() -> new RuleViolation("updates.code-unknown"));
        boolean before = subscription.isConfirmed();
        if (!subscription.confirm(clock.instant())) {
            throw new RuleViolation("updates.code-unknown");
        }
        if (!before) {
            audit.record(who, "subscription.confirmed", subscription.getCall().getSlug(), "");
        }
    }

    /** Erases the address. An unknown code, or one used before, does nothing: whoever holds it is not there in any case. */
    public void leave(Actor who, String code) {
        if (!policy.mayUseCode(code).isGranted()) {
            return;
        }
        subscriptions.toLeave(code).ifPresent(subscription -> {
            messages.withdraw(subscription);
            subscriptions.erase(subscription);
            audit.record(who, "subscription.left", subscription.getCall().getSlug(), "");
        });
    }

    /** How many addresses follow a call. */
    public long followers(Actor who, String slug) {
        policy.mayCount(who).orRefuse();
        return subscriptions.countConfirmed(calls.withSlug(slug));
    }

    /** Erases the addresses that were not confirmed in time, and those of calls that are over. */
    public void tidyUp(Actor who) {
        policy.mayTidyUp(who).orRefuse();
        int unconfirmed = subscriptions.eraseUnconfirmed(clock.instant());
        int over = subscriptions.eraseOfConcluded();
        if (unconfirmed + over > 0) {
            audit.record(who, "subscription.erased", "subscriptions", unconfirmed + " + " + over);
        }
    }

    private void requireUsable(String code) {
        if (!policy.mayUseCode(code).isGranted()) {
            throw new RuleViolation("updates.code-unknown");
        }
    }
}
