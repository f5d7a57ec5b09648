package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.lessons.Room;
import org.ordito.trame.lessons.RoomDesk;
import org.ordito.web.text.PageText;

/** The rooms of the lab: a list, and a form for a new one or for the one in the address. */
@Named("roomsPage")
@RequestScoped
public class RoomsPage {

    @Inject
    private Actor actor;

    @Inject
    private RoomDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "room")
    private String code;

    private List<Room> rooms;
    private String name;
    private Integer places;
    private Boolean inUse;
    private Integer version;

    public void save() throws IOException {
        if (code == null) {
            desk.add(actor, getName(), getPlaces());
        } else {
            desk.change(actor, code, getVersion(), getName(), getPlaces(), isInUse());
        }
        Messages.addFlashGlobalInfo(text.of("lessons.page.room-saved"));
        Faces.redirect("/app/trame/rooms.xhtml");
    }

    public List<Room> getRooms() {
        if (rooms == null) {
            rooms = desk.all(actor);
        }
        return rooms;
    }

    /** The one in the address; null for a new one. */
    public Room getRoom() {
        return code == null ? null : getRooms().stream().filter(room -> room.getCode().equals(code)).findFirst().orElseThrow(() -> new NotFound(code));
    }

    public String getName() {
        return name == null && getRoom() != null ? getRoom().getName() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getPlaces() {
        return places == null && getRoom() != null ? Integer.valueOf(getRoom().getPlaces()) : places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public boolean isInUse() {
        return inUse == null ? getRoom() == null || getRoom().isInUse() : inUse;
    }

    public void setInUse(boolean inUse) {
        this.inUse = inUse;
    }

    public Integer getVersion() {
        return version == null && getRoom() != null ? Integer.valueOf(getRoom().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
