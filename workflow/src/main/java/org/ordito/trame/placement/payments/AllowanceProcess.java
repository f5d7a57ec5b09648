package org.ordito.trame.placement.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ordito.engine.Processes;
import org.ordito.people.Actor;

/** What we tell the process of a list of allowances. */
@ApplicationScoped
public class AllowanceProcess {

    @Inject
    private Processes processes;

    void prepared(AllowanceList list) {
        processes.start("placement-payments", list.getNumber(), Map.of("listId", list.id()));
    }

    void decided(AllowanceList list, Actor who) {
        processes.complete(list.getNumber(), "Task_ApproveAllowances", who);
    }
}
