package org.ordito.calls.updates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ordito.engine.Processes;

/** What we tell the process that sends an update. */
@ApplicationScoped
class UpdateProcess {

    @Inject
    private Processes processes;

    void begun(CallUpdate update) {
        processes.start("call-update", update.businessKey(), Map.of("updateId", update.id()));
    }
}
