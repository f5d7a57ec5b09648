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

/** A draft call in the hands of its officer. */
@Named
@RequestScoped
public class EditCallPage {

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
    private CallForm form;

    public void save() throws IOException {
        desk.write(actor, slug, getForm().version(), getForm().draft());
        Messages.addFlashGlobalInfo(text.of("calls.page.saved"));
        Faces.redirect("/app/calls/edit.xhtml?number=" + slug);
    }

    /** Saves, and hands the call to the manager. */
    public void submit() throws IOException {
        desk.write(actor, slug, getForm().version(), getForm().draft());
        desk.submitForPublication(actor, slug);
        Messages.addFlashGlobalInfo(text.of("calls.page.submitted"));
        Faces.redirect("/app/calls/edit.xhtml?number=" + slug);
    }

    /** Whether this person may write it now. */
    public boolean isWritable() {
        return actor.is(Role.OFFICER) && getCall().getState() == CallState.DRAFT && !getCall().getDrafting().isWithManager();
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

    public CallForm getForm() {
        if (form == null) {
            form = new CallForm(getCall());
        }
        return form;
    }
}
