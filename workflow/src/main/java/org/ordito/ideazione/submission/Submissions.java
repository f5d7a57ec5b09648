package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.ordito.ideazione.IdeaApplication;

/** Every act of sending. */
@ApplicationScoped
public class Submissions {

    @Inject
    private EntityManager entityManager;

    /** What became of a draft, if it was sent. */
    public Optional<Submission> ofDraft(UUID draft) {
        return entityManager.createQuery("SELECT s FROM Submission s WHERE s.draftId = :draft", Submission.class)
                .setParameter("draft", draft.toString()).getResultStream().findFirst();
    }

    public Submission of(IdeaApplication application) {
        return entityManager.createQuery("SELECT s FROM Submission s WHERE s.application = :application", Submission.class)
                .setParameter("application", application).getSingleResult();
    }

    /** The same, locked until the transaction ends, for whoever may write its receipt. */
    public Submission lock(IdeaApplication application) {
        return entityManager.createQuery("SELECT s FROM Submission s WHERE s.application = :application", Submission.class)
                .setParameter("application", application).setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
    }

    public void add(Submission submission) {
        entityManager.persist(submission);
    }
}
