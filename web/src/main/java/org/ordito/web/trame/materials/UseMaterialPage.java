package org.ordito.web.trame.materials;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.trame.Course;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.materials.Material;
import org.ordito.trame.materials.MaterialDesk;
import org.ordito.trame.materials.MovementKind;
import org.ordito.trame.materials.StockDesk;
import org.ordito.trame.materials.StockMovement;
import org.ordito.web.text.PageText;

/** Writing down what a course consumes, one material after the other, on a phone in the lab. */
@Named
@RequestScoped
public class UseMaterialPage {

    private static final String ADDRESS = "/app/trame/use-material.xhtml";

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
    @Param(name = "course")
    private String slug;

    private List<Course> courses;
    private List<Material> materials;
    private String material;
    private MovementForm movement;

    public void consume() throws IOException {
        StockMovement line = stock.consume(actor, material, getMovement().request());
        Messages.addFlashGlobalInfo(text.of("stock.page.consumed", line.getMaterial().getName(), line.getQuantity().negate(),
                text.of("materials.unit." + line.getMaterial().getUnit()), line.getMaterial().getStock()));
        Faces.redirect(ADDRESS + "?course=" + slug);
    }

    /** Those for which whoever looks may write. */
    public List<Course> getCourses() {
        if (courses == null) {
            courses = stock.courses(actor);
        }
        return courses;
    }

    /** The one in the address; null when it is still to be chosen. @throws NotFound when it is none of theirs */
    public Course getCourse() {
        return slug == null ? null : getCourses().stream().filter(course -> course.getSlug().equals(slug)).findFirst().orElseThrow(() -> new NotFound(slug));
    }

    public List<Lesson> getLessons() {
        return stock.lately(actor, slug);
    }

    public List<Material> getMaterials() {
        if (materials == null) {
            materials = desk.inUse(actor);
        }
        return materials;
    }

    public String label(Material each) {
        return text.of("stock.page.material-label", each.getName(), each.getStock(), text.of("materials.unit." + each.getUnit()));
    }

    public String getMaterial() {
        return material;
    }

    public void setMaterial(String material) {
        this.material = material;
    }

    public MovementForm getMovement() {
        if (movement == null) {
            movement = new MovementForm(MovementKind.CONSUMPTION, slug, RomeTime.dayOf(clock.instant()));
        }
        return movement;
    }
}
