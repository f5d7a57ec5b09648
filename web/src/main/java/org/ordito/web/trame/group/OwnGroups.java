package org.ordito.web.trame.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ordito.people.Actor;
import org.ordito.trame.group.GroupDesk;
import org.ordito.trame.group.LabGroup;

/** The groups of whoever has signed in, in the personal area. */
@Named
@RequestScoped
public class OwnGroups {

    @Inject
    private Actor actor;

    @Inject
    private GroupDesk desk;

    private List<LabGroup> all;
    private Boolean beginning;

    /** Newest first. */
    public List<LabGroup> getAll() {
        if (all == null) {
            all = desk.mine(actor);
        }
        return all;
    }

    /** Whether a group can be begun now. */
    public boolean isBeginning() {
        if (beginning == null) {
            beginning = desk.mayBegin(actor);
        }
        return beginning;
    }
}
