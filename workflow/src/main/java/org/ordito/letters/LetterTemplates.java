package org.ordito.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ordito.people.Actor;
import org.ordito.platform.StaleEdit;

/** The text in force for each kind of letter, and all that were in force before. */
@ApplicationScoped
public class LetterTemplates {

    private static final int SHOWN = 50;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** What is in force for this kind. */
    LetterSheet sheet(LetterKind kind) {
        return LetterSheet.of(kind, entityManager.createQuery("SELECT t FROM LetterTemplate t WHERE t.kind = :kind ORDER BY t.version DESC",
                LetterTemplate.class).setParameter("kind", kind.code()).setMaxResults(SHOWN).getResultList());
    }

    /** What is in force for each of these kinds, with its newest version alone. */
    List<LetterSheet> sheets(List<LetterKind> kinds) {
        Map<String, List<LetterTemplate>> newest = entityManager.createQuery("SELECT t FROM LetterTemplate t WHERE t.kind IN :kinds AND t.version ="
                        + " (SELECT MAX(u.version) FROM LetterTemplate u WHERE u.kind = t.kind)", LetterTemplate.class)
                .setParameter("kinds", kinds.stream().map(LetterKind::code).toList()).getResultStream().collect(Collectors.groupingBy(LetterTemplate::getKind));
        return kinds.stream().map(kind -> LetterSheet.of(kind, newest.getOrDefault(kind.code(), List.of()))).toList();
    }

    /**
     * @param onVersion the version that was being edited
     * @throws StaleEdit if somebody saved another since
     */
    void save(LetterKind kind, int onVersion, LetterText text, boolean isShipped, Actor who) {
        StaleEdit.unlessSame(onVersion, sheet(kind).version());
        entityManager.persist(new LetterTemplate(kind, onVersion + 1, text, isShipped, who.name(), clock.instant()));
        entityManager.flush();
    }
}
