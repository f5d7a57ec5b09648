package org.ordito.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Where groups may apply, in all programmes. */
@ApplicationScoped
public class GroupEntrances {

    @Inject
    private Instance<GroupEntrance> entrances;

    @Inject
    private Calls calls;

    /** The calls that take groups now, newest first. */
    public List<Call> calls(Instant now) {
        List<String> programmes = entrances.stream().map(GroupEntrance::programme).toList();
        return calls.open().stream().filter(call -> call.accepts(now) && programmes.contains(call.getProgramme())).toList();
    }

    /** That of the programme to which a call belongs. */
    public GroupEntrance of(Call call) {
        return entrances.stream().filter(entrance -> entrance.programme().equals(call.getProgramme())).findFirst()
                .orElseThrow(() -> new IllegalStateException("No groups in programme " + call.getProgramme()));
    }
}
