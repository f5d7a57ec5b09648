package org.ordito.web.trame.materials;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.materials.Material;
import org.ordito.trame.materials.MaterialDesk;
import org.ordito.web.text.PageText;

/** Every material of the lab, or those to be ordered; and adding another. */
@Named
@RequestScoped
public class MaterialsPage {

    @Inject
    private Actor actor;

    @Inject
    private MaterialDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "after")
    private String after;

    @Inject
    @Param(name = "missing")
    private String missing;

    private Slice<Material> materials;
    private Long toOrder;
    private final MaterialForm form = new MaterialForm();

    public void add() throws IOException {
        Material material = desk.add(actor, form.text());
        Messages.addFlashGlobalInfo(text.of("stock.page.added"));
        Faces.redirect(MaterialPage.address(material.getCode()));
    }

    public Slice<Material> getMaterials() {
        if (materials == null) {
            materials = isMissing() ? desk.shortOnes(actor, after) : desk.all(actor, after);
        }
        return materials;
    }

    /** Whether only those to be ordered are shown. */
    public boolean isMissing() {
        return "true".equals(missing);
    }

    /** Of how many something is to be ordered. */
    public long getToOrder() {
        if (toOrder == null) {
            toOrder = desk.countShort(actor);
        }
        return toOrder;
    }

    public MaterialForm getForm() {
        return form;
    }
}
