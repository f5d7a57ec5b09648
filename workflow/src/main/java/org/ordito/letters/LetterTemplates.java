package org.ordito.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** The text in force for each kind of letter, and all that were in force before. */
@ApplicationScoped
public class LetterTemplates {

    private static final int SHOWN = 50;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** The text in force. */
    LetterText text(LetterKind kind) {
        return newest(kind).filter(template -> !template.isShipped()).map(LetterTemplate::getText).orElse(kind.shipped());
    }

    /** Number of the newest version; 0 when nothing was ever saved. */
    int version(LetterKind kind) {
        return newest(kind).map(LetterTemplate::getVersion).orElse(0);
    }

    /** What was saved, newest first, at most 50. */
    List<LetterTemplate> versions(LetterKind kind) {
        return entityManager.createQuery("SELECT t FROM LetterTemplate t WHERE t.kind = :kind ORDER BY t.version DESC", LetterTemplate.class)
                .setParameter("kind", kind.code()).setMaxResults(SHOWN).getResultList();
    }

    private Optional<LetterTemplate> newest(LetterKind kind) {
        return versions(kind).stream().findFirst();
    }

    /**
     * @param onVersion the version that was being edited
     * @throws RuleViolation {@code letters.changed-meanwhile} if somebody saved another since
     */
    void save(LetterKind kind, int onVersion, LetterText text, boolean isShipped, Actor who) {
        if (version(kind) != onVersion) {
            throw new RuleViolation("letters.changed-meanwhile");
        }
        entityManager.persist(new LetterTemplate(kind, onVersion + 1, text, isShipped, who.name(), clock.instant()));
        entityManager.flush();
    }
}
