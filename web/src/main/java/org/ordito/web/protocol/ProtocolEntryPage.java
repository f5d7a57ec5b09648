package org.ordito.web.protocol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.protocol.ProtocolDesk;
import org.ordito.protocol.ProtocolEntry;
import org.ordito.web.text.PageText;

/** One entry of the protocol register, and its cancellation. */
@Named
@RequestScoped
public class ProtocolEntryPage {

    @Inject
    private Actor actor;

    @Inject
    private ProtocolDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private ProtocolEntry entry;
    private String reason;
    private String authorisation;

    public void cancel() throws IOException {
        desk.cancel(actor, number, reason, authorisation);
        Messages.addFlashGlobalInfo(text.of("protocol.page.cancelled", getEntry().getNumber()));
        Faces.redirect("/app/protocol/entry.xhtml?number=%s", number);
    }

    public ProtocolEntry getEntry() {
        if (entry == null) {
            entry = desk.entry(actor, number);
        }
        return entry;
    }

    public boolean isCancellable() {
        return desk.mayCancel(actor) && !getEntry().isCancelled();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAuthorisation() {
        return authorisation;
    }

    public void setAuthorisation(String authorisation) {
        this.authorisation = authorisation;
    }
}
