package org.ordito.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ordito.notifications.Outbox;
import org.ordito.platform.NotFound;
import org.ordito.platform.Words;

/** Tells those who are writing to a call, or have applied, alone or with others, what a new version of it changed. */
@ApplicationScoped
public class CallNotices {

    @Inject
    private Calls calls;

    @Inject
    private Outbox outbox;

    @Inject
    private Instance<CallFollowers> followers;

    void tell(Long versionId) {
        CallVersion version = calls.version(versionId);
        Call call = version.getCall();
        CallFollowers concerned = followers.stream().filter(each -> each.programme().equals(call.getProgramme())).findFirst()
                .orElseThrow(() -> new NotFound(call.getProgramme()));
        List<String> writing = concerned.writing(call.id());
        List<String> applied = concerned.applied(call.id());
        Set<String> helping = new LinkedHashSet<>(concerned.helping(call.id()));
        writing.forEach(helping::remove);
        applied.forEach(helping::remove);
        if (calls.before(version).filter(version::isExtensionOf).isPresent()) {
            Words before = Words.second(calls.before(version).orElseThrow().getClosesAt());
            Words now = Words.second(version.getClosesAt());
            outbox.sendToEach(writing, call.getSlug(), "calls.extended-draft", call.getTitle(), before, now, version.getReason());
            outbox.sendToEach(applied, call.getSlug(), "calls.extended-sent", call.getTitle(), before, now, version.getReason());
            outbox.sendToEach(helping, call.getSlug(), "calls.extended-helping", call.getTitle(), before, now, version.getReason());
        } else {
            Words address = Words.link("/avvisi/" + call.getSlug() + "/versioni/" + version.getNumber());
            outbox.sendToEach(writing, call.getSlug(), "calls.corrected", call.getTitle(), version.getReason(), address);
            outbox.sendToEach(applied, call.getSlug(), "calls.corrected", call.getTitle(), version.getReason(), address);
            outbox.sendToEach(helping, call.getSlug(), "calls.corrected-helping", call.getTitle(), version.getReason(), address);
        }
    }
}
