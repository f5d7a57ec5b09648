package org.ordito.web.ideazione.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.submission.CoAuthorDesk;
import org.ordito.ideazione.submission.DraftInvitation;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.text.PageText;

/** Where the link of an invitation leads: what one is invited to, and the button that accepts. */
@Named
@RequestScoped
public class InvitationPage {

    static final String PAGE = "/app/ideazione/invitation.xhtml";

    @Inject
    private Actor actor;

    @Inject
    private CoAuthorDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "invitation")
    private String id;

    @Inject
    @Param(name = "code")
    private String code;

    private DraftInvitation invitation;

    public DraftInvitation getInvitation() {
        if (invitation == null && id != null && code != null) {
            try {
                invitation = desk.read(actor, id, code);
            } catch (NotFound notGoodAnyMore) {
                code = null;
            }
        }
        return invitation;
    }

    public void accept() throws IOException {
        UUID draft = desk.accept(actor, String.valueOf(id), String.valueOf(code));
        Messages.addFlashGlobalInfo(text.of("submission.team.accepted"));
        Faces.redirect("/app/ideazione/draft.xhtml?draft=" + draft);
    }
}
