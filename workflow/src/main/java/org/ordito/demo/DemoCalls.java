package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.ordito.calls.Call;
import org.ordito.calls.CallDesk;
import org.ordito.calls.CallDraft;

/** Writes and publishes the demonstration's calls. */
@ApplicationScoped
public class DemoCalls {

    @Inject
    private CallDesk desk;

    @Inject
    private DemoCast cast;

    /** The officer starts from the template and changes what this call needs. */
    void write(String slug, String title, UnaryOperator<CallDraft> changes) {
        desk.draftFromTemplate(cast.officer(), "ideazione", slug, title);
        Call call = desk.forOffice(cast.officer(), slug);
        desk.write(cast.officer(), slug, call.getVersion(), changes.apply(CallDraft.of(call)));
        desk.submitForPublication(cast.officer(), slug);
    }

    void publish(String slug) {
        desk.publish(cast.manager(), slug);
    }
}
