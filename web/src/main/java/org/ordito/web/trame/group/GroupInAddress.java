package org.ordito.web.trame.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.group.ChecklistItem;
import org.ordito.trame.group.GroupDesk;
import org.ordito.trame.group.GroupView;
import org.ordito.trame.group.LabGroup;
import org.ordito.web.text.PageText;

/** The group that a page is about, by the number in its address. */
@RequestScoped
public class GroupInAddress {

    @Inject
    private Actor actor;

    @Inject
    private GroupDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private GroupView opened;

    /** @throws NotFound when the address has none */
    String number() {
        if (number == null) {
            throw new NotFound("group");
        }
        return number;
    }

    /** @throws NotFound when there is no such group */
    GroupView opened() {
        if (opened == null) {
            opened = desk.open(actor, number());
        }
        return opened;
    }

    LabGroup group() {
        return opened().group();
    }

    /** The page of the group for whoever looks: its members', or the office's. */
    String home() {
        return opened().isMember() ? "group" : "group-case";
    }

    /** Ends an action: on to a page of this group, {@code /app/trame/<page>.xhtml}, with a message. */
    void leave(String page, String message, Object... arguments) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message, arguments));
        Faces.redirect(address(page, number()));
    }

    /** Ends an action on a thing of the checklist: shows it anew, with a message. An upload by script could not carry the message to another page. */
    void stayAt(ChecklistItem item, String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect(address("group-item", number()) + "&item=" + item);
    }

    /** Nothing is to be done on this page: on to another one of this group. */
    void goTo(String page) throws IOException {
        Faces.redirect(address(page, number()));
    }

    static String address(String page, String number) {
        return "/app/trame/" + page + ".xhtml?number=" + number;
    }
}
