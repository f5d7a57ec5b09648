package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.ordito.calls.Call;
import org.ordito.calls.DeadlineNoted;
import org.ordito.documents.VirusFound;
import org.ordito.ideazione.ApplicationState;
import org.ordito.mandates.Mandate;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.people.Person;
import org.ordito.platform.Words;

/**
 * Tells those who have a draft, those who write it with them and the operator who writes it for them that the deadline is near, or that it has passed and what they wrote
 * was not sent. Each draft is told each thing once for each deadline: an extension brings new reminders. All drafts of a call are asked for at once. Tells them too of a virus
 * that keeps it from being sent, and that it was given up.
 */
@ApplicationScoped
public class DraftNotices {

    private static final String UNTOLD = " AND d.call = :call AND NOT EXISTS (SELECT n.id FROM DraftNotice n WHERE n.draft = d AND n.notice = :notice"
            + " AND n.deadline = :deadline)"
            + " AND NOT EXISTS (SELECT a.id FROM IdeaApplication a WHERE a.applicant = d.owner AND a.call = d.call AND a.state <> :withdrawn)"
            + " AND d.id <= :last ORDER BY d.id";

    /** Id and title of a draft, a reader of its notices, and whose it is where somebody writes it for them. */
    private static final String OWNERS = "SELECT d.id, d.content.title, p, p.name FROM IdeaDraft d, Person p WHERE p.username = d.owner";
    private static final String CO_AUTHORS = "SELECT d.id, d.content.title, p, p.name FROM IdeaDraft d JOIN d.coAuthors c, Person p WHERE p.username = c.username";
    private static final String OPERATORS = "SELECT d.id, d.content.title, p, m.personName FROM IdeaDraft d JOIN d.mandate m, Person p WHERE p.username = m.operator"
            + " AND m.endedAt IS NULL";

    @Inject
    private EntityManager entityManager;

    @Inject
    private Drafts drafts;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    void tell(@Observes DeadlineNoted noted) {
        List<Object[]> untold = untold(OWNERS, noted, Long.MAX_VALUE);
        if (untold.isEmpty()) {
            return;
        }
        Long last = (Long) untold.get(untold.size() - 1)[0];
        untold.forEach(row -> write("submission.notice.", row, noted));
        untold(CO_AUTHORS, noted, last).forEach(row -> write("submission.team-notice.", row, noted));
        untold(OPERATORS, noted, last).forEach(row -> write("submission.operator-notice.", row, noted));
        markTold(noted, last);
    }

    /** There is a virus in one of its files: those who may write it are told. */
    void virus(@Observes VirusFound found) {
        for (IdeaDraft draft : drafts.with(found.document())) {
            String file = found.document().getFilename();
            Words deadline = Words.second(draft.getCall().getClosesAt());
            outbox.sendToEach(writers(draft), draft.getCall().getSlug(), "submission.virus", draft.getCall().getTitle(), file, deadline);
            Mandate mandate = draft.getMandate();
            if (mandate != null && mandate.getEndedAt() == null) {
                outbox.sendToEach(List.of(mandate.getOperator()), draft.getCall().getSlug(), "submission.virus-operator", draft.getCall().getTitle(), file, deadline,
                        mandate.getPersonName());
            }
        }
    }

    /** It was given up: the others who work on it are told, and its owner when the focal point did so. */
    void discarded(IdeaDraft draft, Actor by) {
        String title = draft.getContent().getTitle();
        Stream<String> team = Stream.concat(Stream.of(draft.getOwner()), draft.getCoAuthors().stream().map(CoAuthor::getUsername));
        outbox.sendToEach(team.filter(account -> !by.isPerson(account)).toList(), draft.getCall().getSlug(), "submission.discarded", by.name(),
                title == null ? "-" : title, draft.getCall().getTitle(), Words.second(draft.getCall().getClosesAt()));
    }

    private static List<String> writers(IdeaDraft draft) {
        Stream<String> coAuthors = draft.getCoAuthors().stream().filter(author -> author.getAccess() == DraftAccess.EDIT).map(CoAuthor::getUsername);
        return Stream.concat(Stream.of(draft.getOwner()), coAuthors).toList();
    }

    /**
     * Those who were not told this yet, in the order of the drafts; whoever has sent from elsewhere need not be told.
     *
     * @param last id of the last draft that is told now
     */
    private List<Object[]> untold(String readers, DeadlineNoted noted, Long last) {
        return entityManager.createQuery(readers + UNTOLD, Object[].class).setParameter("withdrawn", ApplicationState.WITHDRAWN)
                .setParameter("call", noted.call()).setParameter("notice", noted.notice()).setParameter("deadline", noted.call().getClosesAt())
                .setParameter("last", last).getResultList();
    }

    /** @param texts where the texts for these readers begin */
    private void write(String texts, Object[] row, DeadlineNoted noted) {
        Call call = noted.call();
        outbox.send((Person) row[2], call.getSlug(), texts + noted.notice(), call.getTitle(), row[1] == null ? "-" : row[1], Words.second(call.getClosesAt()),
                Words.day(DraftRetention.until(call)), row[3]);
    }

    private void markTold(DeadlineNoted noted, Long last) {
        entityManager.createNativeQuery("INSERT INTO idea_draft_notice (draft_id, notice, told_at, deadline) SELECT d.id, ?1, ?2, ?5 FROM idea_draft d"
                        + " WHERE d.call_id = ?3 AND d.id <= ?4"
                        + " AND NOT EXISTS (SELECT 1 FROM idea_draft_notice n WHERE n.draft_id = d.id AND n.notice = ?1 AND n.deadline = ?5)")
                .setParameter(1, noted.notice().name()).setParameter(2, utc(clock.instant()))
                .setParameter(3, noted.call().id()).setParameter(4, last).setParameter(5, utc(noted.call().getClosesAt())).executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
