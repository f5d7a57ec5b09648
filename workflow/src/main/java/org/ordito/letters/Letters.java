package org.ordito.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The letters of all cases. Programmes issue them from their steps and use cases, and say by their own policy who may read them. */
@ApplicationScoped
public class Letters {

    @Inject
    private EntityManager entityManager;

    @Inject
    private LetterKinds kinds;

    @Inject
    private LetterTemplates templates;

    @Inject
    private Letterheads letterheads;

    @Inject
    private LetterProcess process;

    @Inject
    private Clock clock;

    /** Issues a letter: its words are fixed now, its process writes, registers and delivers it. The caller holds the case's lock. */
    public Letter issue(LetterOrder order) {
        LetterSheet sheet = templates.sheet(kinds.of(order.kind()));
        Letter letter = new Letter(order, of(order.caseNumber()).size() + 1, sheet.text().filledWith(order.values()), sheet.version(),
                letterheads.sheet().version(), clock.instant());
        entityManager.persist(letter);
        entityManager.flush();
        process.issued(letter);
        return letter;
    }

    /** The letters of a case, oldest first; a dozen at most. */
    public List<Letter> of(String caseNumber) {
        return entityManager.createQuery("SELECT l FROM Letter l LEFT JOIN FETCH l.protocolEntry LEFT JOIN FETCH l.document"
                        + " WHERE l.caseNumber = :case ORDER BY l.position", Letter.class)
                .setParameter("case", caseNumber).getResultList();
    }

    /** @param position place among the letters of the case, from 1 */
    public Optional<Letter> find(String caseNumber, int position) {
        return entityManager.createQuery("SELECT l FROM Letter l WHERE l.caseNumber = :case AND l.position = :position", Letter.class)
                .setParameter("case", caseNumber).setParameter("position", position).getResultStream().findFirst();
    }

    Letter get(Long id) {
        return entityManager.find(Letter.class, id);
    }
}
