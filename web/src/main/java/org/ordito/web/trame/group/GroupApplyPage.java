package org.ordito.web.trame.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.calls.Call;
import org.ordito.people.Actor;
import org.ordito.trame.group.ApplyingDesk;
import org.ordito.trame.group.GroupView;
import org.ordito.trame.group.LabGroup;
import org.ordito.web.text.PageText;

/** A group's own choice to apply to a public call, with its data carried over. */
@Named
@RequestScoped
public class GroupApplyPage {

    @Inject
    private Actor actor;

    @Inject
    private ApplyingDesk desk;

    @Inject
    private GroupInAddress here;

    @Inject
    private PageText text;

    private List<Call> calls;
    private String call;
    private boolean agreed;

    /** On arrival: what was begun once is not begun again. */
    public void enter() throws IOException {
        if (!getOpened().isSpeaking() || !getGroup().getState().isAccompanied() || getGroup().getCarriedTo() != null) {
            here.goTo(here.home());
        }
    }

    public void apply() throws IOException {
        String draft = desk.apply(actor, here.number(), call, agreed);
        Messages.addFlashGlobalInfo(text.of("group.page.carried"));
        Faces.redirect(draft);
    }

    public GroupView getOpened() {
        return here.opened();
    }

    public LabGroup getGroup() {
        return here.group();
    }

    /** The calls that take groups now. */
    public List<Call> getCalls() {
        if (calls == null) {
            calls = desk.calls(actor, here.number());
        }
        return calls;
    }

    public String getCall() {
        return call;
    }

    public void setCall(String call) {
        this.call = call;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
