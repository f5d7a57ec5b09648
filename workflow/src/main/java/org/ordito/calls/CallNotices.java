package org.ordito.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ordito.notifications.Letter;
import org.ordito.notifications.Outbox;
import org.ordito.platform.NotFound;
import org.ordito.platform.Words;

/** Tells those who are writing to a call, or have applied, alone, with others or by way of the focal point, what a new version of it changed. */
@ApplicationScoped
public class CallNotices {

    @Inject
    private Calls calls;

    @Inject
    private Outbox outbox;

    @Inject
    private Instance<CallFollowers> followers;

    @Inject
    private Clock clock;

    void tell(Long versionId) {
        CallVersion version = calls.version(versionId);
        Call call = version.getCall();
        CallFollowers concerned = followers.stream().filter(each -> each.programme().equals(call.getProgramme())).findFirst()
                .orElseThrow(() -> new NotFound(call.getProgramme()));
        List<String> writing = concerned.writing(call.id());
        List<String> applied = concerned.applied(call.id());
        List<CallFollowers.Contact> contacts = concerned.contacts(call.id());
        List<String> acting = concerned.acting(call.id());
        Set<String> helping = new LinkedHashSet<>(concerned.helping(call.id()));
        writing.forEach(helping::remove);
        applied.forEach(helping::remove);
        if (calls.before(version).filter(version::isExtensionOf).isPresent()) {
            Words before = Words.second(calls.before(version).orElseThrow().getClosesAt());
            Words now = Words.second(version.getClosesAt());
            Words questions = call.questionTime(clock.instant());
            outbox.sendToEach(writing, call.getSlug(), "calls.extended-draft", call.getTitle(), before, now, version.getReason(), questions);
            outbox.sendToEach(applied, call.getSlug(), "calls.extended-sent", call.getTitle(), before, now, version.getReason(), questions);
            outbox.sendToAddresses(letters(contacts, call.getTitle(), before, now, version.getReason(), questions), call.getSlug(), "calls.extended-sent");
            outbox.sendToEach(helping, call.getSlug(), "calls.extended-helping", call.getTitle(), before, now, version.getReason(), questions);
            outbox.sendToEach(acting, call.getSlug(), "calls.extended-acting", call.getTitle(), before, now, version.getReason(), questions);
        } else {
            Words address = Words.link("/avvisi/" + call.getSlug() + "/versioni/" + version.getNumber());
            outbox.sendToEach(writing, call.getSlug(), "calls.corrected", call.getTitle(), version.getReason(), address);
            outbox.sendToEach(applied, call.getSlug(), "calls.corrected", call.getTitle(), version.getReason(), address);
            outbox.sendToAddresses(letters(contacts, call.getTitle(), version.getReason(), address), call.getSlug(), "calls.corrected");
            outbox.sendToEach(helping, call.getSlug(), "calls.corrected-helping", call.getTitle(), version.getReason(), address);
            outbox.sendToEach(acting, call.getSlug(), "calls.corrected-acting", call.getTitle(), version.getReason(), address);
        }
    }

    private static List<Letter> letters(List<CallFollowers.Contact> contacts, Object... arguments) {
        return contacts.stream().map(contact -> new Letter(contact.address(), contact.language(), null, List.of(arguments))).toList();
    }
}
