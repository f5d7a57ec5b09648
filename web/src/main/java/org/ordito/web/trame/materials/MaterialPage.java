package org.ordito.web.trame.materials;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Slice;
import org.ordito.trame.Course;
import org.ordito.trame.materials.Material;
import org.ordito.trame.materials.MaterialDesk;
import org.ordito.trame.materials.MovementKind;
import org.ordito.trame.materials.StockDesk;
import org.ordito.trame.materials.StockMovement;
import org.ordito.web.text.PageText;

/** One material: how much there is, what came and went, writing down a movement, and taking back one that was wrong. */
@Named
@RequestScoped
public class MaterialPage {

    @Inject
    private Actor actor;

    @Inject
    private MaterialDesk desk;

    @Inject
    private StockDesk stock;

    @Inject
    private PageText text;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "material")
    private String code;

    @Inject
    @Param(name = "after")
    private String after;

    @Inject
    @Param(name = "reverse")
    private String reverseId;

    private Material material;
    private Slice<StockMovement> movements;
    private Set<String> reversed;
    private MaterialForm form;
    private MovementForm movement;
    private Integer version;
    private Boolean inUse;
    private String reason;

    public void save() throws IOException {
        desk.change(actor, code, getVersion(), getForm().text(), isInUse());
        leave(getForm().text().code(), "stock.page.saved");
    }

    public void move() throws IOException {
        stock.record(actor, code, getMovement().request());
        leave(code, "stock.page.moved");
    }

    public void reverse() throws IOException {
        stock.reverse(actor, reverseId, reason);
        leave(code, "stock.page.reversed");
    }

    private void leave(String to, String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect(address(to));
    }

    /** The page of one material. */
    static String address(String code) {
        return "/app/trame/material.xhtml?material=" + code;
    }

    public Material getMaterial() {
        if (code == null) {
            throw new NotFound("material");
        }
        if (material == null) {
            material = desk.open(actor, code);
        }
        return material;
    }

    public Slice<StockMovement> getMovements() {
        if (movements == null) {
            movements = stock.movements(actor, getMaterial(), after);
        }
        return movements;
    }

    public boolean isReversed(StockMovement line) {
        if (reversed == null) {
            reversed = stock.reversed(actor, getMovements().items());
        }
        return reversed.contains(line.getPublicId());
    }

    /** The line in the address that is to be taken back; null for none. */
    public StockMovement getToReverse() {
        return getMovements().items().stream().filter(line -> line.getPublicId().equals(reverseId)).findFirst().orElse(null);
    }

    public List<MovementKind> getKinds() {
        return Stream.of(MovementKind.values()).filter(kind -> kind != MovementKind.REVERSAL).toList();
    }

    public List<Course> getCourses() {
        return stock.courses(actor);
    }

    public MovementForm getMovement() {
        if (movement == null) {
            movement = new MovementForm(null, null, RomeTime.dayOf(clock.instant()));
        }
        return movement;
    }

    public MaterialForm getForm() {
        if (form == null) {
            form = new MaterialForm(getMaterial());
        }
        return form;
    }

    /** Of what the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getMaterial().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public boolean isInUse() {
        return inUse == null ? getMaterial().isInUse() : inUse;
    }

    public void setInUse(boolean inUse) {
        this.inUse = inUse;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
