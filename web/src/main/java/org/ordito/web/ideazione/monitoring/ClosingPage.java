package org.ordito.web.ideazione.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.monitoring.MonitoringDesk;
import org.ordito.ideazione.monitoring.MonitoringProgress;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.text.PageText;

/** The end of a case: the officer writes the last word once all is paid and verified. */
@Named
@RequestScoped
public class ClosingPage {

    @Inject
    private Actor actor;

    @Inject
    private MonitoringDesk desk;

    @Inject
    private ProjectProgress progress;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private String note;

    public void close() throws IOException {
        desk.closeCase(actor, number, note);
        Messages.addFlashGlobalInfo(text.of("monitoring.page.closed", number));
        Faces.redirect("/app/ideazione/closing.xhtml?number=" + number);
    }

    public MonitoringProgress getOpened() {
        if (number == null) {
            throw new NotFound("application");
        }
        return progress.of(number).monitoring();
    }

    /** Whether all that has to come before is done. */
    public boolean isReady() {
        return getOpened().application().getState() == ApplicationState.IN_PROGRESS && getOpened().isComplete()
                && progress.of(number).payments().isComplete();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
