package org.ordito.web.calls;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.ordito.calls.Annex;
import org.ordito.calls.AnnexDesk;
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
    private AnnexDesk annexDesk;

    @Inject
    private CallInAddress here;

    private List<Annex> annexes;
    private String reason;
    private int version;

    @PostConstruct
    void read() {
        version = getCall().getVersion();
    }

    public void publish() throws IOException {
        desk.publish(actor, here.slug(), version);
        here.leave("publication", "calls.page.published");
    }

    public void sendBack() throws IOException {
        desk.sendBack(actor, here.slug(), version, reason);
        here.leave("publication", "calls.page.sent-back");
    }

    /** Whether this person may decide now. */
    public boolean isDecidable() {
        return actor.is(Role.MANAGER) && getCall().getState() == CallState.DRAFT && getCall().getDrafting().isWithManager();
    }

    /** Whether this person may write it now. */
    public boolean isWritable() {
        return actor.is(Role.OFFICER) && getCall().getState() == CallState.DRAFT && !getCall().getDrafting().isWithManager();
    }

    /** The files that come with it. */
    public List<Annex> getAnnexes() {
        if (annexes == null) {
            annexes = annexDesk.of(actor, here.slug());
        }
        return annexes;
    }

    public Call getCall() {
        return here.call();
    }

    /** The version that is shown, and decided on. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
