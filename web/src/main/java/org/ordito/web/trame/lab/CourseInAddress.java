package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.Course;
import org.ordito.trame.CourseDesk;
import org.ordito.web.text.PageText;

/** The course that a page of the lab is about, by the slug in its address. */
@RequestScoped
public class CourseInAddress {

    @Inject
    private Actor actor;

    @Inject
    private CourseDesk desk;

    @Inject
    private PageText text;

    @Inject
    private StillToCall stillToCall;

    @Inject
    @Param(name = "number")
    private String slug;

    private Course course;

    /** @throws NotFound when the address has none */
    String slug() {
        if (slug == null) {
            throw new NotFound("course");
        }
        return slug;
    }

    /** @throws NotFound when there is no such course */
    Course course() {
        if (course == null) {
            course = desk.open(actor, slug());
        }
        return course;
    }

    /** Ends an action: back to a page of this course, {@code /app/trame/<page>.xhtml}, with a message. */
    void leave(String page, String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        show(page);
    }

    /** The same after people of this course were written to: it says too how many are to be called. */
    void leaveTold(String page, String message, Object... arguments) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message, arguments));
        stillToCall.say(slug());
        show(page);
    }

    private void show(String page) throws IOException {
        Faces.redirect("/app/trame/" + page + ".xhtml?number=" + slug());
    }
}
