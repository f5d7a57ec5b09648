package org.ordito.web.trame.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotAllowed;
import org.ordito.trame.group.GroupDesk;
import org.ordito.trame.group.LabGroup;
import org.ordito.web.text.PageText;

/** Name and aim of a group: of a new one, or of the one that the address names. */
@Named
@RequestScoped
public class GroupTextPage {

    @Inject
    private Actor actor;

    @Inject
    private GroupDesk desk;

    @Inject
    private GroupInAddress here;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private String name;
    private String aim;

    /** On arrival: who is in a group that goes on is led to it. @throws NotAllowed for who has no place in a course, or does not speak for the group */
    public void enter() throws IOException {
        if (number == null) {
            enterNew();
        } else if (!here.opened().isSpeaking() || !here.group().getState().isOpen()) {
            here.goTo(here.home());
        }
    }

    private void enterNew() throws IOException {
        List<LabGroup> open = desk.mine(actor).stream().filter(group -> group.getState().isOpen()).toList();
        if (!open.isEmpty()) {
            Faces.redirect(GroupInAddress.address("group", open.get(0).getNumber()));
        } else if (!desk.mayBegin(actor)) {
            throw new NotAllowed("group.participants-only");
        }
    }

    /** Begins the group, or keeps what was written anew. A second click comes to the same group. */
    public void save() throws IOException {
        if (number == null) {
            String begun = desk.begin(actor, name, aim);
            Messages.addFlashGlobalInfo(text.of("group.page.begun"));
            Faces.redirect(GroupInAddress.address("group", begun));
        } else {
            desk.describe(actor, number, name, aim);
            here.leave("group", "group.page.described");
        }
    }

    public boolean isNew() {
        return number == null;
    }

    public String getNumber() {
        return number;
    }

    public String getName() {
        return name == null && number != null ? here.group().getName() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAim() {
        return aim == null && number != null ? here.group().getAim() : aim;
    }

    public void setAim(String aim) {
        this.aim = aim;
    }
}
