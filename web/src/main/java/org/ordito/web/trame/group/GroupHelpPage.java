package org.ordito.web.trame.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.trame.group.AccompanimentDesk;
import org.ordito.trame.group.AssistanceDesk;
import org.ordito.trame.group.GroupSession;
import org.ordito.trame.group.GroupState;
import org.ordito.trame.group.GroupView;
import org.ordito.trame.group.LabGroup;
import org.ordito.web.coaching.SessionForm;

/** What the expert does for a group: logs and corrects sessions, and records the deed. */
@Named
@RequestScoped
public class GroupHelpPage {

    @Inject
    private Actor actor;

    @Inject
    private AssistanceDesk sessions;

    @Inject
    private AccompanimentDesk desk;

    @Inject
    private GroupInAddress here;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "correct")
    private String corrected;

    private SessionForm form;
    private String foundedName;
    private LocalDate deedOn;
    private String foundedCode;
    private String registerNumber;

    /** On arrival at the log or the deed: both are the expert's. */
    public void enter() throws IOException {
        if (!isHelping()) {
            here.goTo(here.home());
        }
    }

    /** On arrival at the deed. */
    public void enterDeed() throws IOException {
        if (!isHelping() || getGroup().getState() != GroupState.PREPARING) {
            here.goTo(here.home());
        }
    }

    /** Logs a session, or corrects the contested one that the address names. */
    public void saveSession() throws IOException {
        GroupSession correcting = getCorrecting();
        if (correcting == null) {
            int ordinal = sessions.log(actor, here.number(), getForm().notes());
            here.leave("group-case", "coaching.page.logged", ordinal);
        } else {
            sessions.correct(actor, here.number(), correcting.getOrdinal(), getForm().notes());
            here.leave("group-case", "coaching.page.corrected", correcting.getOrdinal());
        }
    }

    public void found() throws IOException {
        desk.found(actor, here.number(), foundedName, deedOn, foundedCode, registerNumber);
        here.leave("group-case", "group.page.founded");
    }

    public GroupView getOpened() {
        return here.opened();
    }

    public LabGroup getGroup() {
        return here.group();
    }

    /** Whether who looks accompanies the group now. */
    public boolean isHelping() {
        return getOpened().isHelping() && getGroup().getState().isAccompanied();
    }

    /** The session being corrected; null while a new one is written. */
    public GroupSession getCorrecting() {
        if (corrected == null || !corrected.matches("\\d{1,4}") || !isHelping()) {
            return null;
        }
        int ordinal = Integer.parseInt(corrected);
        return getGroup().getSessions().stream().filter(session -> session.getOrdinal() == ordinal && session.isContested()).findFirst().orElse(null);
    }

    public SessionForm getForm() {
        if (form == null) {
            form = getCorrecting() == null ? new SessionForm() : new SessionForm(getCorrecting());
        }
        return form;
    }

    public LocalDate getToday() {
        return RomeTime.dayOf(clock.instant());
    }

    /** Since when the lab accompanies the group. */
    public LocalDate getEarliest() {
        return RomeTime.dayOf(getGroup().getDates().getTakenOnAt());
    }

    public String getFoundedName() {
        return foundedName == null ? getGroup().getName() : foundedName;
    }

    public void setFoundedName(String foundedName) {
        this.foundedName = foundedName;
    }

    public LocalDate getDeedOn() {
        return deedOn;
    }

    public void setDeedOn(LocalDate deedOn) {
        this.deedOn = deedOn;
    }

    public String getFoundedCode() {
        return foundedCode;
    }

    public void setFoundedCode(String foundedCode) {
        this.foundedCode = foundedCode;
    }

    public String getRegisterNumber() {
        return registerNumber;
    }

    public void setRegisterNumber(String registerNumber) {
        this.registerNumber = registerNumber;
    }
}
