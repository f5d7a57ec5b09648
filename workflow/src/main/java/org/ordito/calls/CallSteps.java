package org.ordito.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Date;
import org.ordito.platform.PublicContentChanged;

/** What the process of a call's life asks and orders. */
@Named("callSteps")
@ApplicationScoped
public class CallSteps {

    @Inject
    private Calls calls;

    @Inject
    private CallNotices notices;

    @Inject
    private Event<PublicContentChanged> changed;

    @Inject
    private Clock clock;

    public boolean isPublished(Long callId) {
        return calls.get(callId).getState().isPublic();
    }

    public Date opensAt(Long callId) {
        return Date.from(calls.get(callId).getOpensAt());
    }

    public void open(Long callId) {
        calls.lock(callId).open();
        changed.fire(new PublicContentChanged());
    }

    public Date closesAt(Long callId) {
        return Date.from(calls.get(callId).getClosesAt());
    }

    public void close(Long callId) {
        calls.lock(callId).close(clock.instant());
        changed.fire(new PublicContentChanged());
    }

    /** The process that carries the selection: each programme has its own. */
    public String selectionProcess(Long callId) {
        return calls.get(callId).getProgramme() + "-selection";
    }

    /** Tells those whom a new version concerns. */
    public void tellChange(Long versionId) {
        notices.tell(versionId);
    }

    public void conclude(Long callId) {
        calls.lock(callId).conclude();
        changed.fire(new PublicContentChanged());
    }
}
