package org.ordito.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The letters of all cases. Programmes issue them from their steps and use cases, and say by their own policy who may read them. */
@ApplicationScoped
public class Letters {

    private static final int AT_ONCE = 500;

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
        return issue(List.of(order)).get(0);
    }

    /** Issues many letters in the order given; what they have in common is asked for once. The caller holds the cases' locks. */
    public List<Letter> issue(List<LetterOrder> orders) {
        if (orders.isEmpty()) {
            return List.of();
        }
        Map<String, LetterSheet> sheets = templates.sheets(orders.stream().map(LetterOrder::kind).distinct().map(kinds::of).toList()).stream()
                .collect(Collectors.toMap(sheet -> sheet.kind().code(), sheet -> sheet));
        int letterhead = letterheads.inForce();
        Map<String, Integer> positions = lastPositions(orders.stream().map(LetterOrder::caseNumber).distinct().toList());
        List<Letter> issued = new ArrayList<>();
        for (LetterOrder order : orders) {
            LetterSheet sheet = sheets.get(order.kind());
            issued.add(new Letter(order, positions.merge(order.caseNumber(), 1, Integer::sum), sheet.text().filledWith(order.values()), sheet.version(),
                    letterhead, clock.instant()));
        }
        issued.forEach(entityManager::persist);
        entityManager.flush();
        issued.forEach(process::issued);
        return issued;
    }

    /** The place of the last letter of each case that has one, some hundred cases in each statement. */
    private Map<String, Integer> lastPositions(List<String> cases) {
        Map<String, Integer> last = new HashMap<>();
        for (int from = 0; from < cases.size(); from += AT_ONCE) {
            entityManager.createQuery("SELECT l.caseNumber, MAX(l.position) FROM Letter l WHERE l.caseNumber IN :cases GROUP BY l.caseNumber", Object[].class)
                    .setParameter("cases", cases.subList(from, Math.min(from + AT_ONCE, cases.size()))).getResultStream()
                    .forEach(row -> last.put((String) row[0], ((Number) row[1]).intValue()));
        }
        return last;
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
