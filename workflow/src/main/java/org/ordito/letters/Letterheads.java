package org.ordito.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.ordito.people.Actor;
import org.ordito.platform.StaleEdit;

/** The letterhead in force, and all that were in force before. */
@ApplicationScoped
public class Letterheads {

    private static final int SHOWN = 50;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    LetterheadSheet sheet() {
        return LetterheadSheet.of(entityManager.createQuery("SELECT v FROM LetterheadVersion v ORDER BY v.version DESC", LetterheadVersion.class)
                .setMaxResults(SHOWN).getResultList());
    }

    /** The version in force; 0 for the letterhead that ships. */
    int inForce() {
        return entityManager.createQuery("SELECT COALESCE(MAX(v.version), 0) FROM LetterheadVersion v", Number.class).getSingleResult().intValue();
    }

    /** The letterhead of a version; 0 for the one that ships. */
    Letterhead version(int version) {
        return version == 0 ? Letterhead.shipped() : entityManager.find(LetterheadVersion.class, version).getLetterhead();
    }

    /**
     * @param onVersion the version that was being edited
     * @throws StaleEdit if somebody saved another since
     */
    void save(int onVersion, Letterhead letterhead, Actor who) {
        StaleEdit.unlessSame(onVersion, sheet().version());
        entityManager.persist(new LetterheadVersion(onVersion + 1, letterhead, who.name(), clock.instant()));
        entityManager.flush();
    }
}
