package org.ordito.web.ideazione.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import org.ordito.ideazione.register.RegisterJob;
import org.ordito.ideazione.register.RegisterJobDesk;
import org.ordito.people.Actor;
import org.ordito.web.ideazione.CaseInAddress;

/** How far long work on the register is. */
@Named
@RequestScoped
public class RegisterJobPage {

    @Inject
    private Actor actor;

    @Inject
    private RegisterJobDesk desk;

    @Inject
    private Clock clock;

    @Inject
    private CaseInAddress here;

    private RegisterJob job;

    public void cancel() throws IOException {
        desk.cancel(actor, here.number());
        here.leave("register-job", "application.register.cancelled");
    }

    public RegisterJob getJob() {
        if (job == null) {
            job = desk.watch(actor, here.number());
        }
        return job;
    }

    public boolean isRunning() {
        return getJob().isRunning(clock.instant());
    }

    public boolean isReady() {
        return getJob().isReady(clock.instant());
    }

    /** What to say of it: the end of a text key. */
    public String getSituation() {
        return getJob().isInterrupted(clock.instant()) ? "FAILED" : getJob().getState().name();
    }
}
