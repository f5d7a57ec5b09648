package org.ordito.web.ideazione.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
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

    private static final String DRAFT = "/app/ideazione/draft.xhtml?draft=";

    @Inject
    private Actor actor;

    @Inject
    private CoAuthorDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "draft")
    private String draftId;

    @Inject
    @Param(name = "invitation")
    private String id;

    @Inject
    @Param(name = "code")
    private String code;

    private DraftInvitation invitation;

    /** On arrival: whoever accepted it before goes on to the draft. */
    public void enter() throws IOException {
        if (getInvitation() == null && isAccepted()) {
            Faces.redirect(DRAFT + draftId);
        }
    }

    private boolean isAccepted() {
        return draftId != null && desk.worksOn(actor, DraftPage.readId(draftId));
    }

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

    /** Accepts it; a second click leads to the draft like the first. */
    public void accept() throws IOException {
        if (getInvitation() != null || !isAccepted()) {
            draftId = desk.accept(actor, String.valueOf(id), String.valueOf(code)).toString();
            Messages.addFlashGlobalInfo(text.of("submission.team.accepted"));
        }
        Faces.redirect(DRAFT + draftId);
    }
}
