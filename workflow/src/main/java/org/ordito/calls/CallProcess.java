package org.ordito.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ordito.engine.Processes;
import org.ordito.people.Actor;

/** What we tell the process of a call's life. */
@ApplicationScoped
public class CallProcess {

    @Inject
    private Processes processes;

    public void drafted(Call call) {
        processes.start("call-life", call.getSlug(), Map.of("callId", call.id()));
    }

    public void written(Call call, Actor who) {
        processes.complete(call.getSlug(), "Task_WriteCall", who);
    }

    /** Published or sent back: the process asks the call which. */
    public void publicationDecided(Call call, Actor who) {
        processes.complete(call.getSlug(), "Task_PublishCall", who);
    }

    /** A new version was published: whoever is concerned is told of it, after this transaction and not within it. */
    public void changed(CallVersion version) {
        processes.start("call-notice", version.getCall().getSlug() + "-V" + version.getNumber(), Map.of("versionId", version.id()));
    }

    /** A call that is not open yet has no timer on its deadline: it will ask when it opens. */
    public void deadlineMoved(Call call) {
        processes.correlateIfAwaited("Msg_DeadlineMoved", call.getSlug());
    }
}
