package org.ordito.web.trame;

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
import org.ordito.trame.CourseState;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.EnrolmentState;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.web.text.PageText;

/** One enrolment, for its owner: where it stands, what comes next and by when, and the way out of it. */
@Named
@RequestScoped
public class EnrolmentPage {

    @Inject
    private Actor actor;

    @Inject
    private EnrolmentDesk desk;

    @Inject
    private OwnChecksPage checks;

    @Inject
    private PageText text;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "number")
    private String number;

    private LabApplication application;

    /** On arrival: what is being written again has its own page. */
    public void enter() throws IOException {
        if (getApplication().getState() == EnrolmentState.DRAFT) {
            Faces.redirect(EnrolPage.address(getApplication().getPublicId()));
        }
    }

    /** On arrival at the question whether to leave: nothing is asked of who cannot. */
    public void enterWithdrawal() throws IOException {
        if (!isWithdrawable()) {
            Faces.redirect(address(number));
        }
    }

    /** Leaves. A second click comes to the same page. */
    public void withdraw() throws IOException {
        if (getApplication().getState() != EnrolmentState.WITHDRAWN) {
            desk.withdraw(actor, number);
            Messages.addFlashGlobalInfo(text.of("trame.enrolment.withdrawn", number));
        }
        Faces.redirect(address(number));
    }

    public LabApplication getApplication() {
        if (application == null) {
            if (number == null) {
                throw new NotFound("enrolment");
            }
            application = desk.open(actor, number);
        }
        return application;
    }

    public Course getCourse() {
        return getApplication().getCourse();
    }

    public boolean isOwn() {
        return getApplication().isOf(actor);
    }

    public boolean isWithdrawable() {
        return isOwn() && getApplication().getState().isOpen() && getCourse().getState().isAhead();
    }

    /** Whether this person can enrol anew, having left before. */
    public boolean isAgainOffered() {
        return isOwn() && getApplication().getState() == EnrolmentState.WITHDRAWN && getCourse().takesEnrolments(clock.instant());
    }

    public List<EnrolmentPath.Moment> getPath() {
        return EnrolmentPath.of(getApplication(), RomeTime.startOf(getCourse().getStartsOn()), clock.instant());
    }

    /** When a moment of the way was or will be, in words: to the minute where one has to answer by then. */
    public String when(EnrolmentPath.Moment moment) {
        String day = moment.key().equals("OFFERED") ? text.instant(moment.at()) : text.day(moment.at());
        return moment.until() ? text.of("trame.enrolment.by", day) : day;
    }

    /** What happens next, and by when. */
    public String getNext() {
        Course course = getCourse();
        return text.of("trame.next." + nextKey(), text.instant(course.getEnrolmentClosesAt()), text.day(course.getListDueAt()),
                getApplication().getPlace() == null ? null : getApplication().getPlace().getWaiting(), text.instant(getApplication().getOfferUntil()), text.day(course.getStartsOn()),
                course.getPlace(), course.getTimetable(), text.day(course.getEndsOn()));
    }

    private String nextKey() {
        EnrolmentState state = getApplication().getState();
        if (state == EnrolmentState.SENT && isOwn() && checks.isAnythingAsked()) {
            return "asked";
        }
        if (state == EnrolmentState.ENROLLED && !getCourse().getState().isAhead()) {
            return getCourse().getState() == CourseState.RUNNING ? "running" : "ended";
        }
        if (state == EnrolmentState.EXCLUDED && getCourse().getState().isListAhead()) {
            return "excluded";
        }
        return state.name();
    }

    static String address(String number) {
        return "/app/trame/enrolment.xhtml?number=" + number;
    }
}
