package org.ordito.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ordito.calls.Call;
import org.ordito.calls.CallDesk;
import org.ordito.calls.CallState;
import org.ordito.people.Actor;
import org.ordito.people.Role;

/** A call before the manager, as the public will read it. */
@Named
@RequestScoped
public class CallPublicationPage {

    @Inject
    private Actor actor;

    @Inject
    private CallDesk desk;

    @Inject
    private CallInAddress here;

    private String reason;

    public void publish() throws IOException {
        desk.publish(actor, here.slug());
        here.leave("publication", "calls.page.published");
    }

    public void sendBack() throws IOException {
        desk.sendBack(actor, here.slug(), reason);
        here.leave("publication", "calls.page.sent-back");
    }

    /** Whether this person may decide now. */
    public boolean isDecidable() {
        return actor.is(Role.MANAGER) && getCall().getState() == CallState.DRAFT && getCall().getDrafting().isWithManager();
    }

    public Call getCall() {
        return here.call();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
