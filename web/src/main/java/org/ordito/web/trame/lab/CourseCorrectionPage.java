package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.trame.Course;
import org.ordito.trame.CourseChange;
import org.ordito.trame.CourseCorrection;
import org.ordito.trame.correction.CorrectionDesk;

/** Correcting a published course: first the page shows what would change, then the same form corrects it. */
@Named
@RequestScoped
public class CourseCorrectionPage {

    @Inject
    private Actor actor;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private CourseInAddress here;

    private CourseForm form;
    private List<CourseChange> changes;
    private String shown;
    private Integer version;
    private String reason;

    /** Shows what would change; corrects the course once exactly that has been shown. */
    public void correct() throws IOException {
        changes = desk.preview(actor, here.slug(), getVersion(), correction());
        String asWritten = Integer.toHexString(correction().toString().hashCode());
        boolean isConfirmed = asWritten.equals(shown);
        shown = asWritten;
        if (isConfirmed) {
            desk.correct(actor, here.slug(), getVersion(), correction(), reason);
            here.leaveTold("course", "lab.correction.done");
        }
    }

    private CourseCorrection correction() {
        return new CourseCorrection(getForm().words(), getForm().getNumber().get("hours"), getForm().getNumber().get("seats"), getForm().getDay().get("startsOn"),
                getForm().getDay().get("endsOn"));
    }

    public Course getCourse() {
        return here.course();
    }

    public boolean isOpen() {
        return actor.is(Role.LAB_COORDINATOR) && getCourse().getState().isCorrectable();
    }

    /** Whether it has started: then hours, seats and first day stay. */
    public boolean isStarted() {
        return !getCourse().getState().isAhead();
    }

    /** What would change; null before it was asked for. */
    public List<CourseChange> getChanges() {
        return changes;
    }

    /** Whether anything of it is written to whoever has enrolled. */
    public boolean isTold() {
        return changes.stream().anyMatch(CourseChange::isTold);
    }

    /** Whether seats more are offered at once. */
    public boolean isOffered() {
        return getCourse().getState().isOffering() && getForm().getNumber().get("seats") > getCourse().getSeats();
    }

    public CourseForm getForm() {
        if (form == null) {
            form = new CourseForm(getCourse());
        }
        return form;
    }

    /** Names what was shown last: whoever writes something else afterwards is shown that first. */
    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    /** The version of the course that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getCourse().getVersion()) : version;
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
