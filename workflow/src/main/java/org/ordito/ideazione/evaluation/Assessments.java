package org.ordito.ideazione.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordito.calls.Phase;
import org.ordito.ideazione.IdeaApplication;

/** How the panels judge. What is superseded is history: only {@link #ofCall} and {@link #current} count. */
@ApplicationScoped
public class Assessments {

    @Inject
    private EntityManager entityManager;

    /** All that count for one application in a phase; a panel's worth. */
    public List<Assessment> current(IdeaApplication application, Phase phase) {
        return entityManager.createQuery("SELECT DISTINCT a FROM Assessment a LEFT JOIN FETCH a.lines WHERE a.application = :application"
                        + " AND a.phase = :phase AND a.supersededAt IS NULL ORDER BY a.id", Assessment.class)
                .setParameter("application", application).setParameter("phase", phase).getResultList();
    }

    /** The one of this evaluator that counts for an application in a phase, if any was asked for. */
    public Optional<Assessment> find(IdeaApplication application, String evaluator, Phase phase) {
        return current(application, phase).stream().filter(a -> a.getEvaluator().equals(evaluator)).findFirst();
    }

    /** All submitted ones that count for a whole call in a phase: the ranking needs them all, some hundreds of applications by a panel's members. */
    public List<Assessment> ofCall(Long callId, Phase phase) {
        return entityManager.createQuery("SELECT DISTINCT a FROM Assessment a LEFT JOIN FETCH a.lines WHERE a.application.call.id = :call"
                        + " AND a.phase = :phase AND a.supersededAt IS NULL AND a.submittedAt IS NOT NULL ORDER BY a.id", Assessment.class)
                .setParameter("call", callId).setParameter("phase", phase).getResultList();
    }

    /** All of a call that count in a phase and are still to be declared or submitted. */
    public List<Assessment> awaited(Long callId, Phase phase) {
        return entityManager.createQuery("SELECT a FROM Assessment a JOIN FETCH a.application WHERE a.application.call.id = :call"
                        + " AND a.phase = :phase AND a.supersededAt IS NULL AND a.submittedAt IS NULL"
                        + " AND (a.declaration IS NULL OR a.declaration = :noConflict) ORDER BY a.id", Assessment.class)
                .setParameter("call", callId).setParameter("phase", phase).setParameter("noConflict", Declaration.NO_CONFLICT).getResultList();
    }

    /** The accounts of all who were ever asked about an application, whatever the phase and whatever became of it. */
    Set<String> everAsked(IdeaApplication application) {
        return Set.copyOf(entityManager.createQuery("SELECT DISTINCT a.evaluator FROM Assessment a WHERE a.application = :application", String.class)
                .setParameter("application", application).getResultList());
    }

    /** The last one that was taken from this evaluator to be given to somebody else, if any was. */
    Optional<Assessment> takenFrom(String evaluator, IdeaApplication application) {
        return entityManager.createQuery("SELECT a FROM Assessment a WHERE a.application = :application AND a.evaluator = :evaluator"
                        + " AND a.replacement.substitute IS NOT NULL ORDER BY a.id DESC", Assessment.class)
                .setParameter("application", application).setParameter("evaluator", evaluator).setMaxResults(1).getResultStream().findFirst();
    }

    /** The accounts of those of a call of whom it was told since an instant that they are late. */
    Set<String> toldSince(Long callId, Instant since) {
        return Set.copyOf(entityManager.createQuery("SELECT DISTINCT a.evaluator FROM Assessment a WHERE a.application.call.id = :call"
                        + " AND a.lateToldAt >= :since", String.class)
                .setParameter("call", callId).setParameter("since", since).getResultList());
    }

    /** What the submitted assessments of an application come to in a phase. @throws IllegalArgumentException if there are none */
    public Points points(IdeaApplication application, Phase phase) {
        return Scoring.of(application.getCall(), phase).points(current(application, phase).stream()
                .filter(Assessment::isSubmitted).map(Assessment::coefficients).toList());
    }

    void add(Assessment assessment) {
        entityManager.persist(assessment);
    }
}
