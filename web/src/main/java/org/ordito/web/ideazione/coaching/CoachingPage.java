package org.ordito.web.ideazione.coaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.coaching.CoachReplacementDesk;
import org.ordito.ideazione.coaching.CoachingCase;
import org.ordito.ideazione.coaching.CoachingDesk;
import org.ordito.ideazione.coaching.CoachingPath;
import org.ordito.ideazione.coaching.CoachingSession;
import org.ordito.ideazione.coaching.FormerCoach;
import org.ordito.ideazione.coaching.Opinion;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.web.coaching.SessionForm;
import org.ordito.web.ideazione.CaseInAddress;
import org.ordito.web.text.PageText;

/** A coaching path as its coach keeps it, and as the office reads it. */
@Named
@RequestScoped
public class CoachingPage {

    @Inject
    private Actor actor;

    @Inject
    private CoachingDesk desk;

    @Inject
    private CoachReplacementDesk replacements;

    @Inject
    private PageText text;

    @Inject
    private Clock clock;

    @Inject
    private CaseInAddress here;

    @Inject
    @Param(name = "correct")
    private String corrected;

    private Optional<FormerCoach> former;
    private CoachingCase opened;
    private SessionForm form;
    private Opinion opinion;
    private String opinionText;

    /** That the path was given to another coach; null when the person who asks leads it or may read it. Asked first: then nothing of it is shown. */
    public FormerCoach getFormer() {
        if (former == null) {
            former = replacements.former(actor, here.number());
        }
        return former.orElse(null);
    }

    public String getNumber() {
        return here.number();
    }

    public CoachingCase getOpened() {
        if (opened == null) {
            opened = desk.open(actor, here.number());
        }
        return opened;
    }

    public CoachingPath getPath() {
        return getOpened().path();
    }

    /** Logs a session, or corrects the contested one that the address names. */
    public void saveSession() throws IOException {
        CoachingSession correcting = getCorrecting();
        if (correcting == null) {
            int ordinal = desk.logSession(actor, here.number(), getForm().notes());
            Messages.addFlashGlobalInfo(text.of("coaching.page.logged", ordinal));
        } else {
            desk.correctSession(actor, here.number(), correcting.getOrdinal(), getForm().notes());
            Messages.addFlashGlobalInfo(text.of("coaching.page.corrected", correcting.getOrdinal()));
        }
        Faces.redirect("/app/ideazione/coaching.xhtml?number=" + here.number());
    }

    public void close() throws IOException {
        desk.giveOpinion(actor, here.number(), opinion, opinionText);
        here.leave("coaching", "coaching.page.closed-flash");
    }

    /** Whether the person who asks may give the path to another coach. */
    public boolean isReplacing() {
        return actor.is(Role.OFFICER) && getPath().isOpen();
    }

    /** Whether the person who asks leads this path, and it still goes on. */
    public boolean isLeading() {
        return getPath().isOf(actor) && getPath().isOpen();
    }

    /** The session being corrected; null while a new one is written. */
    public CoachingSession getCorrecting() {
        if (corrected == null || !corrected.matches("\\d{1,4}") || !isLeading()) {
            return null;
        }
        int ordinal = Integer.parseInt(corrected);
        return getPath().getSessions().stream().filter(s -> s.getOrdinal() == ordinal && s.isContested()).findFirst().orElse(null);
    }

    public SessionForm getForm() {
        if (form == null) {
            form = getCorrecting() == null ? new SessionForm() : new SessionForm(getCorrecting());
        }
        return form;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public Opinion[] getOpinions() {
        return Opinion.values();
    }

    public Opinion getOpinion() {
        return opinion;
    }

    public void setOpinion(Opinion opinion) {
        this.opinion = opinion;
    }

    public String getOpinionText() {
        return opinionText;
    }

    public void setOpinionText(String opinionText) {
        this.opinionText = opinionText;
    }
}
