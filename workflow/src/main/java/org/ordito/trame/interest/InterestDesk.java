package org.ordito.trame.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.ordito.audit.AuditTrail;
import org.ordito.notifications.EmailAddress;
import org.ordito.notifications.LinkCode;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** Wanting to know of new courses by e-mail. No answer tells whether an address is there already; the trail names none. */
@ApplicationScoped
@Transactional
public class InterestDesk {

    private static final String ABOUT = "lab-interest";

    @Inject
    private LabInterests interests;

    @Inject
    private InterestMessages messages;

    @Inject
    private InterestPolicy policy;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Asks the address to confirm that it wants to be written to. One that is there already is told so itself.
     *
     * @param language of the page on which it was asked, and from now on of the messages
     */
    public void ask(Actor who, EmailAddress email, Locale language) {
        policy.mayAsk().orRefuse();
        Instant now = clock.instant();
        LabInterest interest = interests.reserve(email, now);
        if (!interest.mayBeWrittenTo(now)) {
            return;
        }
        interest.askedIn(language);
        if (interest.isConfirmed()) {
            interest.remindedOfItself(now);
            messages.alreadyThere(interest);
            return;
        }
        LinkCode code = LinkCode.random();
        interest.asksToConfirm(code, now);
        messages.confirm(interest, code);
        audit.record(who, "interest.asked", ABOUT, "");
    }

    /** From now on the address is written to. @throws RuleViolation {@code interest.code-unknown}, also when it came too late */
    public void confirm(Actor who, String code) {
        if (!policy.mayUseCode(code).isGranted()) {
            throw new RuleViolation("interest.code-unknown");
        }
        LabInterest interest = interests.toConfirm(new LinkCode(code)).orElseThrow(() -> new RuleViolation("interest.code-unknown"));
        boolean before = interest.isConfirmed();
        if (!interest.confirm(clock.instant())) {
            throw new RuleViolation("interest.code-unknown");
        }
        if (!before) {
            audit.record(who, "interest.confirmed", ABOUT, "");
        }
    }

    /** Erases the address. An unknown code, or one used before, does nothing: whoever holds it is not there in any case. */
    public void leave(Actor who, String code) {
        if (!policy.mayUseCode(code).isGranted()) {
            return;
        }
        interests.toLeave(code).ifPresent(interest -> {
            messages.withdraw(interest);
            interests.erase(interest);
            audit.record(who, "interest.left", ABOUT, "");
        });
    }

    /** Erases the addresses that were not confirmed in time, and those whose term is over. */
    public void tidyUp(Actor who) {
        policy.mayTidyUp(who).orRefuse();
        Instant now = clock.instant();
        int erased = interests.eraseUnconfirmed(now) + interests.eraseConfirmed(LabInterest.keptSince(now));
        if (erased > 0) {
            audit.record(who, "interest.erased", ABOUT, String.valueOf(erased));
        }
    }
}
