package org.ordito.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.calls.Call;
import org.ordito.calls.CallDesk;
import org.ordito.calls.CallState;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.web.text.PageText;

/** A call before the manager, as the public will read it. */
@Named
@RequestScoped
public class CallPublicationPage {

    @Inject
    private Actor actor;

    @Inject
    private CallDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String slug;

    private Call call;
    private String reason;

    public void publish() throws IOException {
        desk.publish(actor, slug);
        leave("calls.page.published");
    }

    public void sendBack() throws IOException {
        desk.sendBack(actor, slug, reason);
        leave("calls.page.sent-back");
    }

    private void leave(String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect("/app/calls/publication.xhtml?number=" + slug);
    }

    /** Whether this person may decide now. */
    public boolean isDecidable() {
        return actor.is(Role.MANAGER) && getCall().getState() == CallState.DRAFT && getCall().getDrafting().isWithManager();
    }

    public Call getCall() {
        if (call == null) {
            if (slug == null) {
                throw new NotFound("call");
            }
            call = desk.forOffice(actor, slug);
        }
        return call;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
