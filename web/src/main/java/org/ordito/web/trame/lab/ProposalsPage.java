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
import org.ordito.platform.Slice;
import org.ordito.trame.Course;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.trame.enrolment.ProposalDesk;
import org.ordito.web.ReceivedAt;
import org.ordito.web.text.PageText;

/** The social services propose somebody for a course, and see where those they proposed stand. */
@Named
@RequestScoped
public class ProposalsPage {

    @Inject
    private Actor actor;

    @Inject
    private ProposalDesk desk;

    @Inject
    private ReceivedAt received;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "after")
    private String after;

    private final ProposalForm form = new ProposalForm();
    private List<Course> courses;
    private Slice<LabApplication> mine;

    public void propose() throws IOException {
        LabApplication sent = desk.propose(actor, form.getCourse(), form.getContact().contact(), form.locale(), form.getSituation().answers(), received.instant());
        Messages.addFlashGlobalInfo(text.of("lab.proposals.sent", sent.getNumber()));
        Faces.redirect("/app/trame/proposals.xhtml");
    }

    /** Courses that take enrolments now. */
    public List<Course> getCourses() {
        if (courses == null) {
            courses = desk.open(actor);
        }
        return courses;
    }

    public Slice<LabApplication> getMine() {
        if (mine == null) {
            mine = desk.mine(actor, after);
        }
        return mine;
    }

    public ProposalForm getForm() {
        return form;
    }
}
