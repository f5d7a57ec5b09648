package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.trame.Course;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.trame.enrolment.LabEnrolmentDesk;
import org.ordito.web.ReceivedAt;
import org.ordito.web.text.PageText;

/** The coordinator enrols somebody who is at the lab or on the telephone. */
@Named("labEnrolmentPage")
@RequestScoped
public class LabEnrolmentPage {

    @Inject
    private Actor actor;

    @Inject
    private LabEnrolmentDesk desk;

    @Inject
    private CourseInAddress here;

    @Inject
    private ReceivedAt received;

    @Inject
    private PageText text;

    private final ProposalForm form = new ProposalForm();
    private Course course;

    public void enrol() throws IOException {
        LabApplication sent = desk.enrol(actor, here.slug(), form.getContact().contact(), form.locale(), form.getSituation().answers(), received.instant());
        Messages.addFlashGlobalInfo(text.of("lab.enrol.sent", sent.getNumber()));
        Faces.redirect("/app/trame/enrolment-case.xhtml?number=" + sent.getNumber());
    }

    public Course getCourse() {
        if (course == null) {
            course = desk.course(actor, here.slug());
        }
        return course;
    }

    /** Whether it would be in time, sent now. */
    public boolean isOpen() {
        return getCourse().takesEnrolments(received.instant());
    }

    public ProposalForm getForm() {
        return form;
    }
}
