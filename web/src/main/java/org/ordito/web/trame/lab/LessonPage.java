package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.lessons.LessonDesk;
import org.ordito.web.text.PageText;

/** One lesson in the hands of the coordinator: moved, or cancelled. */
@Named("lessonPage")
@RequestScoped
public class LessonPage {

    @Inject
    private Actor actor;

    @Inject
    private LessonDesk desk;

    @Inject
    private PageText text;

    @Inject
    private StillToCall stillToCall;

    @Inject
    @Param(name = "lesson")
    private String id;

    private Lesson lesson;
    private LessonForm form;
    private Integer version;
    private String reason;

    public void move() throws IOException {
        desk.move(actor, id, getVersion(), getForm().time(), getForm().request());
        leave("lessons.page.moved");
    }

    public void cancel() throws IOException {
        desk.cancel(actor, id, getVersion(), reason);
        leave("lessons.page.cancelled");
    }

    private void leave(String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        stillToCall.say(getLesson().getCourse().getSlug());
        Faces.redirect("/app/trame/calendar.xhtml?number=" + getLesson().getCourse().getSlug());
    }

    public Lesson getLesson() {
        if (lesson == null) {
            if (id == null) {
                throw new NotFound("lesson");
            }
            lesson = desk.open(actor, id);
        }
        return lesson;
    }

    public boolean isOpen() {
        return !getLesson().isCancelled() && !getLesson().isHeld();
    }

    public LessonForm getForm() {
        if (form == null) {
            form = new LessonForm(getLesson());
        }
        return form;
    }

    /** The version of the lesson that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getLesson().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
