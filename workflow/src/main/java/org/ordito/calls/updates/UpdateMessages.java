package org.ordito.calls.updates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.ordito.calls.Call;
import org.ordito.calls.CallVersion;
import org.ordito.calls.Calls;
import org.ordito.notifications.Letter;
import org.ordito.notifications.LinkCode;
import org.ordito.notifications.Outbox;
import org.ordito.platform.Settings;
import org.ordito.platform.Words;

/** What is written to the addresses that follow a call, or want to. */
@ApplicationScoped
class UpdateMessages {

    @Inject
    private Calls calls;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** One message to each, all in one statement. */
    void tell(CallUpdate update, List<Subscription> some) {
        Call call = update.getCall();
        Words detail = detail(update);
        outbox.sendToAddresses(some.stream().map(subscription -> new Letter(subscription.getEmail(), subscription.getLanguage(), leaveAtOnce(subscription),
                List.of(call.getTitle(), detail, page(update), leavePage(subscription)))).toList(), call.getSlug(), "updates.news." + update.getKind());
    }

    /** Asks the address whether it was its owner who asked. */
    void confirm(Subscription subscription, LinkCode code) {
        Words address = Words.link("/aggiornamenti/conferma?codice=" + code.text());
        outbox.sendToAddress(subscription.getEmail(), subscription.getLanguage(), subscription.getCall().getSlug(), "updates.confirm",
                subscription.getCall().getTitle(), address, Subscription.TO_CONFIRM.toHours());
    }

    /** Tells the address, and nobody else, that it follows the call already. */
    void alreadyThere(Subscription subscription) {
        outbox.sendToAddress(subscription.getEmail(), subscription.getLanguage(), subscription.getCall().getSlug(), "updates.already",
                subscription.getCall().getTitle(), leavePage(subscription));
    }

    /** What was under way to somebody who has left goes no further. */
    void withdraw(Subscription subscription) {
        outbox.withdraw(leaveAtOnce(subscription));
    }

    private Words detail(CallUpdate update) {
        return switch (update.getKind()) {
            case VERSION -> reason(update);
            case OPENED, DEADLINE -> Words.second(update.getCall().getClosesAt());
            case ANSWERS, RANKING -> Words.NONE;
        };
    }

    /** Why the call was changed, the deadline that holds now, and until when questions are taken. */
    private Words reason(CallUpdate update) {
        String reason = calls.versions(update.getCall()).stream().filter(version -> Integer.toString(version.getNumber()).equals(update.getReference()))
                .findFirst().map(CallVersion::getReason).orElse("");
        return Words.of("updates.version-detail", reason, Words.second(update.getCall().getClosesAt()), update.getCall().questionTime(clock.instant()));
    }

    private static Words page(CallUpdate update) {
        String call = "/avvisi/" + update.getCall().getSlug();
        return switch (update.getKind()) {
            case OPENED, VERSION, DEADLINE -> Words.link(call);
            case ANSWERS -> Words.link(call + "/domande");
            case RANKING -> Words.link(call + "/graduatoria");
        };
    }

    /** The page with the button: what follows links by itself, such as a scanner, makes nobody leave. */
    private static Words leavePage(Subscription subscription) {
        return Words.link("/aggiornamenti/lascia?codice=" + subscription.getLeaveCode());
    }

    /** Where a mail program posts by itself when its own button is pressed (RFC 8058). */
    private static String leaveAtOnce(Subscription subscription) {
        return Settings.url() + "/invia/lascia?codice=" + subscription.getLeaveCode();
    }
}
