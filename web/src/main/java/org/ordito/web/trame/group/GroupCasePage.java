package org.ordito.web.trame.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.ordito.people.Actor;
import org.ordito.people.Person;
import org.ordito.trame.group.AccompanimentDesk;
import org.ordito.trame.group.GroupState;
import org.ordito.trame.group.GroupView;
import org.ordito.trame.group.LabGroup;

/** One group in the hands of the lab: deciding about it, and who accompanies it. */
@Named
@RequestScoped
public class GroupCasePage {

    @Inject
    private Actor actor;

    @Inject
    private AccompanimentDesk desk;

    @Inject
    private GroupInAddress here;

    private List<Person> experts;
    private String expert;
    private String reason;

    /** On arrival: the members have a page of their own. */
    public void enter() throws IOException {
        if (getOpened().isMember()) {
            here.goTo("group");
        }
    }

    /** On arrival at the decision. */
    public void enterDecision() throws IOException {
        if (!getOpened().isLeading()) {
            here.goTo(here.home());
        }
    }

    public void takeOn() throws IOException {
        desk.takeOn(actor, here.number(), expert);
        here.leave("group-case", "group.page.taken-on");
    }

    public void decline() throws IOException {
        desk.decline(actor, here.number(), reason);
        here.leave("group-case", "group.page.declined");
    }

    public void changeExpert() throws IOException {
        desk.changeExpert(actor, here.number(), expert);
        here.leave("group-case", "group.page.expert-changed");
    }

    public GroupView getOpened() {
        return here.opened();
    }

    public LabGroup getGroup() {
        return here.group();
    }

    public boolean isDecidable() {
        return getOpened().isLeading() && getGroup().getState() == GroupState.PROPOSED;
    }

    public boolean isEntrustable() {
        return getOpened().isLeading() && getGroup().getState().isAccompanied();
    }

    public List<Person> getExperts() {
        if (experts == null) {
            experts = desk.experts(actor);
        }
        return experts;
    }

    public String getExpert() {
        return expert == null ? getGroup().getExpert() : expert;
    }

    public void setExpert(String expert) {
        this.expert = expert;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
