package org.ordito.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.ordito.notifications.Outbox;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;

/** Tells those who are writing to a call, or have applied, what a new version of it changed. */
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
        if (calls.before(version).filter(version::isExtensionOf).isPresent()) {
            String before = RomeTime.second(calls.before(version).orElseThrow().getClosesAt());
            String now = RomeTime.second(version.getClosesAt());
            outbox.sendToEach(concerned.writing(call.id()), call.getSlug(), "calls.extended-draft", call.getTitle(), before, now, version.getReason());
            outbox.sendToEach(concerned.applied(call.id()), call.getSlug(), "calls.extended-sent", call.getTitle(), before, now, version.getReason());
        } else {
            String address = "/avvisi/" + call.getSlug() + "/versioni/" + version.getNumber();
            outbox.sendToEach(concerned.writing(call.id()), call.getSlug(), "calls.corrected", call.getTitle(), version.getReason(), address);
            outbox.sendToEach(concerned.applied(call.id()), call.getSlug(), "calls.corrected", call.getTitle(), version.getReason(), address);
        }
    }
}
