package org.ordito.ideazione.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.NotFound;

/** The rankings of the calls. */
@ApplicationScoped
public class Rankings {

    private static final Set<RankingState> PUBLISHED = EnumSet.of(RankingState.PROVISIONAL, RankingState.FINAL);

    @Inject
    private EntityManager entityManager;

    /** The newest ranking of a call, whatever its state. */
    public Optional<Ranking> latest(Long callId) {
        return newest(callId, EnumSet.allOf(RankingState.class));
    }

    /** The ranking of a call that everybody sees, if one was published. */
    public Optional<Ranking> published(Long callId) {
        return newest(callId, PUBLISHED);
    }

    private Optional<Ranking> newest(Long callId, Set<RankingState> states) {
        return entityManager.createQuery("SELECT r FROM Ranking r WHERE r.call.id = :call AND r.state IN :states"
                        + " ORDER BY r.edition DESC", Ranking.class)
                .setParameter("call", callId).setParameter("states", states).setMaxResults(1).getResultStream().findFirst();
    }

    /** The newest ranking, locked until the transaction ends, with all its lines. @throws NotFound if there is none */
    Ranking lock(Long callId) {
        return withLines(hold(callId));
    }

    /** The same without its lines: nobody decides on it meanwhile. */
    Ranking hold(Long callId) {
        Ranking ranking = latest(callId).orElseThrow(() -> new NotFound("ranking of call " + callId));
        entityManager.flush();
        entityManager.lock(ranking, LockModeType.PESSIMISTIC_WRITE);
        return ranking;
    }

    /** Reads all lines, their applications and their points in two queries, before anybody walks through them. */
    Ranking withLines(Ranking ranking) {
        entityManager.createQuery("SELECT e FROM RankingEntry e JOIN FETCH e.application WHERE e.ranking = :ranking ORDER BY e.id", RankingEntry.class)
                .setParameter("ranking", ranking).setHint("eclipselink.batch", "e.points").getResultList()
                .forEach(RankingEntry::getPoints);
        return ranking;
    }

    /** The line of an application in the ranking that everybody sees. */
    public Optional<RankingEntry> entry(IdeaApplication application) {
        return entries(application).stream().findFirst();
    }

    /** The lines of a call's final ranking that were called to coaching, by position; none while it is not final. */
    public List<RankingEntry> called(Long callId) {
        return entityManager.createQuery("SELECT e FROM RankingEntry e JOIN FETCH e.application WHERE e.ranking.call.id = :call"
                        + " AND e.ranking.state = :final AND e.calledAt IS NOT NULL ORDER BY e.position", RankingEntry.class)
                .setParameter("call", callId).setParameter("final", RankingState.FINAL).getResultList();
    }

    /** The lines of an application in all published editions, the newest first. */
    List<RankingEntry> entries(IdeaApplication application) {
        return entityManager.createQuery("SELECT e FROM RankingEntry e WHERE e.application = :application AND e.ranking.state IN :states"
                        + " ORDER BY e.ranking.edition DESC", RankingEntry.class)
                .setParameter("application", application).setParameter("states", PUBLISHED).getResultList();
    }

    void add(Ranking ranking) {
        entityManager.persist(ranking);
        entityManager.flush();
    }
}
