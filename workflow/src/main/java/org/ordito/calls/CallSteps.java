package org.ordito.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.ordito.platform.PublicContentChanged;

/** What the process of a call's life asks and orders. */
@Named("callSteps")
@ApplicationScoped
public class CallSteps {

    /** For a timer that has nothing to wait for any more: the process leaves it behind when the deadline passes. */
    private static final Instant NEVER = Instant.parse("2999-12-31T00:00:00Z");

    @Inject
    private Calls calls;

    @Inject
    private CallNotices notices;

    @Inject
    private Event<PublicContentChanged> changed;

    @Inject
    private Event<DeadlineNoted> noted;

    @Inject
    private Event<CallNews> news;

    @Inject
    private Clock clock;

    public boolean isPublished(Long callId) {
        return calls.get(callId).getState().isPublic();
    }

    public Date opensAt(Long callId) {
        return Date.from(calls.get(callId).getOpensAt());
    }

    /** Whether the opening has come: a correction may have postponed it. None does between this and the opening, the call is locked. */
    public boolean isTimeToOpen(Long callId) {
        return !clock.instant().isBefore(calls.lock(callId).getOpensAt());
    }

    public void open(Long callId) {
        Call call = calls.lock(callId);
        call.open();
        news.fire(new CallNews(callId, CallNews.Kind.OPENED, call.getOpensAt().toString()));
        changed.fire(new PublicContentChanged());
    }

    public Date closesAt(Long callId) {
        return Date.from(calls.get(callId).getClosesAt());
    }

    /** When those who are still writing are reminded next; after the last reminder, never. */
    public Date remindsAt(Long callId) {
        return Date.from(DeadlineNotice.nextReminder(calls.get(callId).getClosesAt(), clock.instant()).orElse(NEVER));
    }

    public void remind(Long callId) {
        Call call = calls.get(callId);
        DeadlineNotice.due(call.getClosesAt(), clock.instant()).ifPresent(notice -> noted.fire(new DeadlineNoted(call, notice)));
    }

    public void close(Long callId) {
        Call call = calls.lock(callId);
        call.close(clock.instant());
        noted.fire(new DeadlineNoted(call, DeadlineNotice.CLOSED));
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
