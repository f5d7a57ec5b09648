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

/** A draft call in the hands of its officer. */
@Named
@RequestScoped
public class EditCallPage {

    @Inject
    private Actor actor;

    @Inject
    private CallDesk desk;

    @Inject
    private CallInAddress here;

    private CallForm form;

    public void save() throws IOException {
        desk.write(actor, here.slug(), getForm().version(), getForm().draft());
        here.leave("edit", "calls.page.saved");
    }

    /** Saves, and hands the call to the manager. */
    public void submit() throws IOException {
        desk.write(actor, here.slug(), getForm().version(), getForm().draft());
        desk.submitForPublication(actor, here.slug());
        here.leave("edit", "calls.page.submitted");
    }

    /** Whether this person may write it now. */
    public boolean isWritable() {
        return actor.is(Role.OFFICER) && getCall().getState() == CallState.DRAFT && !getCall().getDrafting().isWithManager();
    }

    public Call getCall() {
        return here.call();
    }

    public CallForm getForm() {
        if (form == null) {
            form = new CallForm(getCall());
        }
        return form;
    }
}
