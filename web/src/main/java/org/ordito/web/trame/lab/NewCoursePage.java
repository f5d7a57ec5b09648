package org.ordito.web.trame.lab;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.trame.CourseDesk;
import org.ordito.web.text.PageText;

/** Starting a course: its title and its address. */
@Named
@RequestScoped
public class NewCoursePage {

    @Inject
    private Actor actor;

    @Inject
    private CourseDesk desk;

    @Inject
    private PageText text;

    private String title;
    private String slug;

    /** Nobody else is to write in vain. */
    @PostConstruct
    void requireLead() {
        if (!actor.is(Role.LAB_COORDINATOR)) {
            throw new NotAllowed("course.coordinator-only");
        }
    }

    public void create() throws IOException {
        desk.draft(actor, slug, title);
        Messages.addFlashGlobalInfo(text.of("lab.course.created"));
        Faces.redirect("/app/trame/course.xhtml?number=" + slug);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
