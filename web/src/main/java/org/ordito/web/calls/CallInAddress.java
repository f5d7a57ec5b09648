package org.ordito.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.calls.Call;
import org.ordito.calls.CallDesk;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.text.PageText;

/** The call that a page of the office is about, by the slug in its address. */
@RequestScoped
public class CallInAddress {

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

    /** @throws NotFound when the address has none */
    String slug() {
        if (slug == null) {
            throw new NotFound("call");
        }
        return slug;
    }

    /** @throws NotFound when there is no such call */
    Call call() {
        if (call == null) {
            call = desk.forOffice(actor, slug());
        }
        return call;
    }

    /** Ends an action: back to a page of this call, {@code /app/calls/<page>.xhtml}, with a message. */
    void leave(String page, String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect("/app/calls/" + page + ".xhtml?number=" + slug());
    }
}
