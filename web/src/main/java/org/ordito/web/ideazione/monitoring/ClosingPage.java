package org.ordito.web.ideazione.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.monitoring.MonitoringDesk;
import org.ordito.ideazione.monitoring.MonitoringProgress;
import org.ordito.people.Actor;
import org.ordito.web.ideazione.CaseInAddress;

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
    private CaseInAddress here;

    private String note;

    public void close() throws IOException {
        desk.closeCase(actor, here.number(), note);
        here.leave("closing", "monitoring.page.closed");
    }

    public MonitoringProgress getOpened() {
        return progress.of(here.number()).monitoring();
    }

    /** Whether all that has to come before is done. */
    public boolean isReady() {
        return getOpened().application().getState() == ApplicationState.IN_PROGRESS && getOpened().isComplete()
                && progress.of(here.number()).payments().isComplete();
    }

    /** What was paid beyond the accepted expenses, in euro: it is to be paid back. */
    public BigDecimal getExcess() {
        return progress.of(here.number()).payments().excess();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
