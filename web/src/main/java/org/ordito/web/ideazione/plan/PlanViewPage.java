package org.ordito.web.ideazione.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.plan.BusinessPlan;
import org.ordito.ideazione.plan.PlanDesk;
import org.ordito.ideazione.plan.PlanSection;
import org.ordito.ideazione.plan.PlanVersion;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.text.PageText;

/** A business plan to be read, in any of its versions, and commented on by its coach while it is written. */
@Named
@RequestScoped
public class PlanViewPage {

    @Inject
    private Actor actor;

    @Inject
    private PlanDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    @Inject
    @Param(name = "version")
    private String version;

    private BusinessPlan plan;
    private PlanSection section;
    private String comment;

    static String address(String number) {
        return "/app/ideazione/plan-view.xhtml?number=" + number;
    }

    public BusinessPlan getPlan() {
        if (plan == null) {
            if (number == null) {
                throw new NotFound("plan");
            }
            plan = desk.open(actor, number);
        }
        return plan;
    }

    /** The version that the address names; the latest when it names none. */
    public PlanVersion getVersion() {
        if (version == null) {
            return getPlan().getLatest();
        }
        if (!version.matches("\\d{1,4}")) {
            throw new NotFound(number + "/plan/" + version);
        }
        return getPlan().version(Integer.parseInt(version));
    }

    /** Whether the person who asks may comment now. */
    public boolean isCommenting() {
        return getPlan().isWriting() && getPlan().isCoachedBy(actor);
    }

    /** Whether the person who asks may go on writing. */
    public boolean isMine() {
        return getPlan().isWriting() && getPlan().getApplication().isOf(actor);
    }

    /** Whether the person who asks may also open the whole application; the coach may not. */
    public boolean isSeeingTheCase() {
        return !getPlan().isCoachedBy(actor);
    }

    /** A version in words: being written, kept or submitted, and when. */
    public String name(PlanVersion named) {
        if (!named.isFrozen()) {
            return text.of("plan.page.version-writing", named.getOrdinal());
        }
        boolean submitted = getPlan().isSubmitted() && named.getOrdinal() == getPlan().getLatest().getOrdinal();
        return text.of(submitted ? "plan.page.version-submitted" : "plan.page.version-kept", named.getOrdinal(), text.instant(named.getFrozenAt()));
    }

    public void send() throws IOException {
        desk.comment(actor, number, section, comment);
        Messages.addFlashGlobalInfo(text.of("plan.page.commented"));
        Faces.redirect(address(number));
    }

    public PlanSection[] getSections() {
        return PlanSection.values();
    }

    public PlanSection getSection() {
        return section;
    }

    public void setSection(PlanSection section) {
        this.section = section;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
