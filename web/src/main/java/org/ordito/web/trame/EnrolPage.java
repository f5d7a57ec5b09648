package org.ordito.web.trame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.people.Actor;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.EnrolmentState;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.trame.enrolment.Work;
import org.ordito.web.ReceivedAt;
import org.ordito.web.text.PageText;

/** Enrolling in a course, in three steps: the draft and the step stand in the address, all else in the database. */
@Named
@RequestScoped
public class EnrolPage {

    private static final String PAGE = "/app/trame/enrol.xhtml";
    private static final int LAST = 3;

    @Inject
    private Actor actor;

    @Inject
    private EnrolmentDesk desk;

    @Inject
    private Courses courses;

    @Inject
    private ReceivedAt receivedAt;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "course")
    private String slug;

    @Inject
    @Param(name = "draft")
    private String draftId;

    @Inject
    @Param(name = "step")
    private String step;

    private LabApplication draft;
    private ContactForm contact;
    private SituationForm situation;

    /** Whether the request arrives at the page, or at a draft that a first click has sent. */
    public boolean isArriving() {
        return !FacesContext.getCurrentInstance().isPostback() || getDraft().getState() != EnrolmentState.DRAFT;
    }

    /**
     * On arrival: from the course to this person's draft of it, from what is sent to its own page, and to a step by its number. What comes back
     * from a step is written to that step: which is the first that is not done may have changed with it.
     */
    public void enter() throws IOException {
        if (draftId == null) {
            begin();
        } else if (getDraft().getState() != EnrolmentState.DRAFT) {
            Faces.redirect(EnrolmentPage.address(getDraft().getNumber()));
        } else if (step == null) {
            Faces.redirect(address(getStep()));
        }
    }

    private void begin() throws IOException {
        if (slug == null) {
            throw new NotFound(PAGE);
        }
        Course course = courses.published(slug);
        Optional<LabApplication> sent = desk.mine(actor).stream().filter(own -> own.getCourse().getSlug().equals(slug))
                .filter(own -> own.getState() != EnrolmentState.DRAFT && own.getState() != EnrolmentState.WITHDRAWN).findFirst();
        if (sent.isPresent()) {
            Faces.redirect(EnrolmentPage.address(sent.get().getNumber()));
        } else if (course.takesEnrolments(receivedAt.instant())) {
            Faces.redirect(address(desk.begin(actor, slug).getPublicId()));
        } else {
            Faces.redirect("/trame/corsi/" + slug);
        }
    }

    /** Keeps this step and goes on; of who it is, once nothing is missing. */
    public void goOn() throws IOException {
        save();
        if (getStep() == 1) {
            contact.contact().requireComplete(RomeTime.dayOf(receivedAt.instant()));
        }
        Faces.redirect(address(getStep() + 1));
    }

    /** Keeps this step and goes back. */
    public void goBack() throws IOException {
        save();
        Faces.redirect(address(getStep() - 1));
    }

    /** Keeps this step, to go on another day. */
    public void leave() throws IOException {
        save();
        Messages.addFlashGlobalInfo(text.of("trame.enrol.saved"));
        Faces.redirect("/area-personale");
    }

    /** Throws the draft away. */
    public void discard() throws IOException {
        desk.discard(actor, draftId);
        Messages.addFlashGlobalInfo(text.of("lessons.page.draft-discarded"));
        Faces.redirect("/area-personale");
    }

    private void save() {
        if (getStep() == 1) {
            desk.writeContact(actor, draftId, getContact().contact());
        } else {
            desk.writeAnswers(actor, draftId, getSituation().answers());
        }
    }

    /** Sends it. A second click comes to the same page. */
    public void send() throws IOException {
        LabApplication sent = desk.send(actor, draftId, receivedAt.instant());
        Messages.addFlashGlobalInfo(text.of("trame.enrol.sent", sent.getNumber()));
        Faces.redirect(EnrolmentPage.address(sent.getNumber()));
    }

    public LabApplication getDraft() {
        if (draft == null) {
            if (draftId == null) {
                throw new NotFound(PAGE);
            }
            draft = desk.draft(actor, draftId);
        }
        return draft;
    }

    public Course getCourse() {
        return getDraft().getCourse();
    }

    /** Whether it would be in time, sent now. */
    public boolean isOpen() {
        return getCourse().takesEnrolments(receivedAt.instant());
    }

    public ContactForm getContact() {
        if (contact == null) {
            contact = new ContactForm(getDraft().getContact());
        }
        return contact;
    }

    public SituationForm getSituation() {
        if (situation == null) {
            situation = new SituationForm(desk.answers(actor, draftId));
        }
        return situation;
    }

    /** From 1; without one in the address, the first that is not done. */
    public int getStep() {
        if (step != null && step.matches("[1-" + LAST + "]")) {
            return Integer.parseInt(step);
        }
        return getDraft().getContact().birthDate() == null ? 1 : 2;
    }

    public List<String> getStepTitles() {
        return Stream.of("contact", "situation", "summary").map(title -> text.of("trame.enrol.step-" + title)).toList();
    }

    /** The address of another step of this draft. */
    public String address(int number) {
        return address(draftId) + "&step=" + number;
    }

    static String address(String publicId) {
        return PAGE + "?draft=" + publicId;
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public Work[] getWorks() {
        return Work.values();
    }
}
