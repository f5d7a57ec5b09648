package org.ordito.ideazione.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ordito.audit.AuditTrail;
import org.ordito.ideazione.ApplicationLeft;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.people.Actor;

/** Gives the place of who leaves to the next in line (<i>scorrimento</i>). */
@ApplicationScoped
public class Succession {

    private final Rankings rankings;
    private final AuditTrail audit;
    private final IdeazioneProcess process;
    private final Clock clock;

    @Inject
    Succession(Rankings rankings, AuditTrail audit, IdeazioneProcess process, Clock clock) {
        this.rankings = rankings;
        this.audit = audit;
        this.process = process;
        this.clock = clock;
    }

    Succession() {
        this(null, null, null, null);
    }

    /** In the transaction of whoever leaves. */
    void left(@Observes ApplicationLeft event) {
        boolean hadPlace = rankings.entry(event.application()).filter(RankingEntry::isCalled).isPresent();
        if (!hadPlace) {
            return;
        }
        rankings.lock(event.application().getCall().id()).callNext(clock.instant()).ifPresent(next -> {
            audit.record(Actor.SYSTEM, "ranking.next-called", next.getApplication().getNumber(), event.application().getNumber());
            process.placeFreed(next.getApplication());
        });
    }
}
