package org.ordito.calls.updates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.ordito.calls.Call;
import org.ordito.calls.CallNews;
import org.ordito.calls.Calls;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RomeTime;

/**
 * Takes down what happened about a call, in the same transaction, to be told afterwards: most things at once, the answers of a
 * day together in the evening, and a week before the deadline a reminder of it.
 */
@ApplicationScoped
class UpdateNews {

    private static final Duration REMINDER = Duration.ofDays(7);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Inject
    private Calls calls;

    @Inject
    private CallUpdates updates;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private UpdateProcess process;

    @Inject
    private Clock clock;

    void happened(@Observes CallNews news) {
        Instant now = clock.instant();
        Call call = calls.get(news.callId());
        if (news.kind() == CallNews.Kind.ANSWERS) {
            Instant evening = eveningAfter(now);
            begin(call, news.kind(), RomeTime.dayOf(evening).toString(), evening);
            return;
        }
        if (!isPublication(news) && !opensToNobody(news, call)) {
            begin(call, news.kind(), news.reference(), now);
        }
        if (news.kind() == CallNews.Kind.VERSION) {
            remindOfDeadline(call, now);
        }
    }

    /** The first version: nobody follows a call before it is public. */
    private static boolean isPublication(CallNews news) {
        return news.kind() == CallNews.Kind.VERSION && news.reference().equals("1");
    }

    /** A call that opens as it is published: nobody can have followed it. */
    private boolean opensToNobody(CallNews news, Call call) {
        return news.kind() == CallNews.Kind.OPENED && subscriptions.countConfirmed(call) == 0;
    }

    /** Each deadline has its own reminder; that of an earlier one will find that it is no longer true. */
    private void remindOfDeadline(Call call, Instant now) {
        Instant sendAt = call.getClosesAt().minus(REMINDER);
        if (sendAt.isAfter(now)) {
            begin(call, CallNews.Kind.DEADLINE, call.getClosesAt().toString(), sendAt);
        }
    }

    private void begin(Call call, CallNews.Kind kind, String reference, Instant sendAt) {
        updates.begin(call, kind, reference, clock.instant(), sendAt).ifPresent(process::begun);
    }

    /** The next evening in Rome: today's, unless it is past. */
    static Instant eveningAfter(Instant now) {
        ZonedDateTime evening = ZonedDateTime.ofInstant(now, OrditoClock.ROME).with(EVENING);
        return (evening.toInstant().isAfter(now) ? evening : evening.plusDays(1)).toInstant();
    }
}
