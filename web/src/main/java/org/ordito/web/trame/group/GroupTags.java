package org.ordito.web.trame.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.ordito.trame.group.GroupState;

/** How the states of groups look. */
@Named
@ApplicationScoped
public class GroupTags {

    public String kind(GroupState state) {
        return switch (state) {
            case FORMING, PROPOSED, CHOOSING -> "warning";
            case PREPARING -> "info";
            case FOUNDED, CLOSED -> "success";
            case DECLINED, DISSOLVED -> "neutral";
        };
    }
}
