package org.ordito.web.trame.microproject;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Person;
import org.ordito.platform.Slice;
import org.ordito.trame.microproject.Line;
import org.ordito.trame.microproject.Microproject;
import org.ordito.trame.microproject.MicroprojectDesk;
import org.ordito.web.text.PageText;

/** The microprojects that somebody may see in a list, and beginning another. */
@Named
@RequestScoped
public class MicroprojectsPage {

    @Inject
    private Actor actor;

    @Inject
    private MicroprojectDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<Line> lines;
    private List<Microproject> own;
    private String title;
    private String aims;
    private LocalDate endsOn;
    private String enrolment;
    private String tutor;

    public void begin() throws IOException {
        String number = desk.begin(actor, title, aims, endsOn, enrolment, tutor);
        Messages.addFlashGlobalInfo(text.of("micro.begun"));
        Faces.redirect(MicroprojectPage.address(number));
    }

    public Slice<Line> getLines() {
        if (lines == null) {
            lines = desk.list(actor, after);
        }
        return lines;
    }

    /** Those of whoever has signed in, for the personal area. */
    public List<Microproject> getOwn() {
        if (own == null) {
            own = desk.mine(actor);
        }
        return own;
    }

    public List<Person> getTutors() {
        return desk.tutors(actor);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAims() {
        return aims;
    }

    public void setAims(String aims) {
        this.aims = aims;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getEnrolment() {
        return enrolment;
    }

    public void setEnrolment(String enrolment) {
        this.enrolment = enrolment;
    }

    public String getTutor() {
        return tutor;
    }

    public void setTutor(String tutor) {
        this.tutor = tutor;
    }
}
