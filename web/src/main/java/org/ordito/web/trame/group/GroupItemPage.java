package org.ordito.web.trame.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.group.ChecklistDesk;
import org.ordito.trame.group.ChecklistEntry;
import org.ordito.trame.group.ChecklistItem;
import org.ordito.trame.group.GroupState;
import org.ordito.trame.group.GroupView;
import org.ordito.trame.group.ItemState;
import org.ordito.trame.group.LabGroup;
import org.ordito.web.documents.ChosenFile;

/** One thing of a group's checklist: what it is, how it stands; doing it, or looking at it. */
@Named
@RequestScoped
public class GroupItemPage {

    @Inject
    private Actor actor;

    @Inject
    private ChecklistDesk desk;

    @Inject
    private GroupInAddress here;

    @Inject
    @Param(name = "item")
    private String itemName;

    private Part file;
    private Integer version;
    private String note;

    public void done() throws IOException {
        if (ChosenFile.isThere(file)) {
            try (InputStream content = file.getInputStream()) {
                desk.done(actor, here.number(), item(), content, file.getSubmittedFileName());
            }
        } else {
            desk.done(actor, here.number(), item(), null, null);
        }
        here.stayAt(item(), "group.page.item-done");
    }

    public void confirm() throws IOException {
        desk.confirm(actor, here.number(), item(), getVersion());
        here.leave(here.home(), "group.page.item-confirmed");
    }

    public void sendBack() throws IOException {
        desk.sendBack(actor, here.number(), item(), getVersion(), note);
        here.leave(here.home(), "group.page.item-returned");
    }

    private ChecklistItem item() {
        return Stream.of(ChecklistItem.values()).filter(item -> item.name().equals(itemName)).findFirst().orElseThrow(() -> new NotFound(String.valueOf(itemName)));
    }

    public GroupView getOpened() {
        return here.opened();
    }

    public LabGroup getGroup() {
        return here.group();
    }

    /** @throws NotFound when the group's form does not ask it */
    public ChecklistEntry getEntry() {
        ChecklistItem item = item();
        return getGroup().getChecklist().stream().filter(entry -> entry.getItem() == item).findFirst().orElseThrow(() -> new NotFound(itemName));
    }

    private boolean isItsTime() {
        return getGroup().getState() == (item().isBefore() ? GroupState.PREPARING : GroupState.FOUNDED);
    }

    /** Whether who looks can say now that it is done. */
    public boolean isDoing() {
        return isItsTime() && !getEntry().isConfirmed() && desk.mayDo(actor, getGroup(), item());
    }

    /** Whether who looks can confirm it now, or give it back. */
    public boolean isLooking() {
        return isItsTime() && getEntry().getState() == ItemState.DONE && getOpened().isHelping();
    }

    public String getHome() {
        return GroupInAddress.address(here.home(), here.number());
    }

    /** The version of the entry that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getEntry().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
