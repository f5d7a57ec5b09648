package org.ordito.web.trame.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.group.GroupInvitation;
import org.ordito.trame.group.MembersDesk;
import org.ordito.web.text.PageText;

/** Where the link of an invitation leads: which group it is, and the button that joins. */
@Named
@RequestScoped
public class GroupInvitationPage {

    @Inject
    private Actor actor;

    @Inject
    private MembersDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "code")
    private String code;

    private GroupInvitation invitation;
    private boolean isRead;

    /** Null when it is not good, or not any more. */
    public GroupInvitation getInvitation() {
        if (!isRead) {
            isRead = true;
            try {
                invitation = desk.read(actor, code);
            } catch (NotFound notGoodAnyMore) {
                invitation = null;
            }
        }
        return invitation;
    }

    public void join() throws IOException {
        String number = desk.join(actor, code);
        Messages.addFlashGlobalInfo(text.of("group.page.joined"));
        Faces.redirect(GroupInAddress.address("group", number));
    }
}
