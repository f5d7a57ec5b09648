package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ordito.platform.NotFound;

/** Every safety training that was recorded. */
@ApplicationScoped
class Trainings {

    private static final Comparator<SafetyTraining> LONGEST_VALID =
            Comparator.comparing(SafetyTraining::getValidUntil, Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject
    private EntityManager entityManager;

    SafetyTraining named(String publicId) {
        return entityManager.createQuery("SELECT t FROM SafetyTraining t JOIN FETCH t.kind WHERE t.publicId = :id", SafetyTraining.class)
                .setParameter("id", publicId).getResultStream().findFirst().orElseThrow(() -> new NotFound(String.valueOf(publicId)));
    }

    /** Those of these people that were not taken back, the newest first. */
    List<SafetyTraining> of(Collection<String> people) {
        return people.isEmpty() ? List.of() : entityManager.createQuery("SELECT t FROM SafetyTraining t JOIN FETCH t.kind WHERE t.person IN :people AND t.revokedAt IS NULL"
                + " ORDER BY t.givenOn DESC, t.id DESC", SafetyTraining.class).setParameter("people", people).getResultList();
    }

    /** The one that counts longest; empty for none. */
    Optional<SafetyTraining> of(String person, MachineKind kind) {
        return longest(of(List.of(person)), kind);
    }

    /** Of these trainings of one person, the one for that kind that counts longest. */
    static Optional<SafetyTraining> longest(List<SafetyTraining> ofPerson, MachineKind kind) {
        return ofPerson.stream().filter(training -> training.getKind().id().equals(kind.id())).max(LONGEST_VALID);
    }

    void add(SafetyTraining training) {
        entityManager.persist(training);
    }
}
