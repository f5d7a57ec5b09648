package org.ordito.web.trame.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ordito.people.Actor;
import org.ordito.trame.group.AssistanceDesk;
import org.ordito.trame.group.GroupView;
import org.ordito.trame.group.LabGroup;
import org.ordito.web.coaching.SessionReplies;
import org.ordito.web.text.PageText;

/** A group reads the log of its assistance sessions; one of its members confirms or contests each. */
@Named
@RequestScoped
public class GroupSessionsPage {

    @Inject
    private Actor actor;

    @Inject
    private AssistanceDesk desk;

    @Inject
    private GroupInAddress here;

    @Inject
    private PageText text;

    private SessionReplies replies;

    public void answer() throws IOException {
        if (getReplies().isComplete()) {
            desk.answer(actor, here.number(), getReplies().confirmed(), getReplies().contested());
            here.leave("group-sessions", "group.page.sessions-answered");
        }
    }

    public GroupView getOpened() {
        return here.opened();
    }

    public LabGroup getGroup() {
        return here.group();
    }

    public SessionReplies getReplies() {
        if (replies == null) {
            replies = new SessionReplies(getGroup().getSessions(), text);
        }
        return replies;
    }

    /** Whether who looks has something to answer. */
    public boolean isAnswering() {
        return getOpened().isMember() && getGroup().getState().isAccompanied() && !getGroup().isAllAnswered();
    }

    public String getHome() {
        return GroupInAddress.address(here.home(), here.number());
    }
}
