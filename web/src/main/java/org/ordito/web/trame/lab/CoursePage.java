package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Course;
import org.ordito.trame.CourseDesk;
import org.ordito.trame.CourseState;
import org.ordito.web.text.PageText;

/** One course in the hands of the lab: writing its draft and publishing it; later, more time to enrol, or calling it off. */
@Named("labCoursePage")
@RequestScoped
public class CoursePage {

    @Inject
    private Actor actor;

    @Inject
    private CourseDesk desk;

    @Inject
    private CourseInAddress here;

    @Inject
    private PageText text;

    private CourseForm form;
    private List<RuleViolation> gaps;
    private Integer version;
    private LocalDate until;
    private String untilTime;
    private String reason;

    public void save() throws IOException {
        desk.write(actor, here.slug(), getVersion(), getForm().words(), getForm().plan());
        here.leave("course", "lab.course.saved");
    }

    public void publish() throws IOException {
        desk.publish(actor, here.slug(), getVersion());
        here.leave("course", "lab.course.published");
    }

    /** Gives people more time to enrol. */
    public void extend() throws IOException {
        desk.extendEnrolment(actor, here.slug(), getVersion(), CourseForm.moment(until, untilTime, "untilTime"));
        here.leave("course", "lab.course.extended");
    }

    public void cancel() throws IOException {
        desk.cancel(actor, here.slug(), getVersion(), reason);
        here.leaveTold("course", "lab.course.cancelled");
    }

    public Course getCourse() {
        return here.course();
    }

    public CourseForm getForm() {
        if (form == null) {
            form = new CourseForm(getCourse());
        }
        return form;
    }

    /** What keeps it from being published. */
    public List<RuleViolation> getGaps() {
        if (gaps == null) {
            gaps = desk.gaps(actor, getCourse());
        }
        return gaps;
    }

    /** What a gap says. */
    public String sentence(RuleViolation gap) {
        return text.of(gap.key(), gap.arguments());
    }

    /** The field that a gap is about, as the page names it. */
    public String fieldOf(RuleViolation gap) {
        return gap.field().orElse("title");
    }

    public boolean isWritable() {
        return actor.is(Role.LAB_COORDINATOR) && getCourse().getState() == CourseState.DRAFT;
    }

    public boolean isExtendable() {
        return actor.is(Role.LAB_COORDINATOR) && getCourse().getState() == CourseState.PUBLISHED;
    }

    public boolean isCancellable() {
        return actor.is(Role.LAB_COORDINATOR) && getCourse().getState().isPublic() && getCourse().getState().isAhead();
    }

    /** The version of the course that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getCourse().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    /** The time of the new end: at first that of the present one. */
    public String getUntilTime() {
        return untilTime == null ? getForm().getText().get("enrolmentClosesTime") : untilTime;
    }

    public void setUntilTime(String untilTime) {
        this.untilTime = untilTime;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
