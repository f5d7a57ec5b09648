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
import org.ordito.calls.DeadlineNotice;
import org.ordito.documents.VirusFound;
import org.ordito.ideazione.ApplicationState;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.people.Person;
import org.ordito.platform.Words;

/**
 * Tells those who have a draft, and those who write it with them, that the deadline is near, or that it has passed and what they wrote was not sent. Each draft is
 * told each thing once, whatever an extension does to the deadline; all drafts of a call are asked for at once. Tells them too of a virus that keeps it from being sent,
 * and that it was given up.
 */
@ApplicationScoped
public class DraftNotices {

    private static final String UNTOLD = " AND d.call = :call AND NOT EXISTS (SELECT n.id FROM DraftNotice n WHERE n.draft = d AND n.notice = :notice)"
            + " AND NOT EXISTS (SELECT a.id FROM IdeaApplication a WHERE a.applicant = d.owner AND a.call = d.call AND a.state <> :withdrawn)";

    @Inject
    private EntityManager entityManager;

    @Inject
    private Drafts drafts;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    void tell(@Observes DeadlineNoted noted) {
        List<Object[]> untold = untold(noted.call(), noted.notice());
        if (untold.isEmpty()) {
            return;
        }
        Long last = (Long) untold.get(untold.size() - 1)[0];
        untold.forEach(row -> write("submission.notice.", (String) row[1], (Person) row[2], noted));
        untoldCoAuthors(noted.call(), noted.notice(), last).forEach(row -> write("submission.team-notice.", (String) row[1], (Person) row[2], noted));
        markTold(noted, last);
    }

    /** There is a virus in one of its files: those who may write it are told. */
    void virus(@Observes VirusFound found) {
        for (IdeaDraft draft : drafts.with(found.document())) {
            outbox.sendToEach(writers(draft), draft.getCall().getSlug(), "submission.virus", draft.getCall().getTitle(), found.document().getFilename(),
                    Words.second(draft.getCall().getClosesAt()));
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

    /** Id, title and owner of each draft that was not told this yet, in the order of the ids; whoever has sent from elsewhere need not be told. */
    private List<Object[]> untold(Call call, DeadlineNotice notice) {
        return entityManager.createQuery("SELECT d.id, d.content.title, p FROM IdeaDraft d, Person p WHERE p.username = d.owner" + UNTOLD + " ORDER BY d.id",
                        Object[].class)
                .setParameter("withdrawn", ApplicationState.WITHDRAWN).setParameter("call", call).setParameter("notice", notice).getResultList();
    }

    /** The same with everybody who works on one of them beside its owner. @param last id of the last draft that is told now */
    private List<Object[]> untoldCoAuthors(Call call, DeadlineNotice notice, Long last) {
        return entityManager.createQuery("SELECT d.id, d.content.title, p FROM IdeaDraft d JOIN d.coAuthors c, Person p WHERE p.username = c.username"
                        + UNTOLD + " AND d.id <= :last ORDER BY d.id", Object[].class)
                .setParameter("withdrawn", ApplicationState.WITHDRAWN).setParameter("call", call).setParameter("notice", notice)
                .setParameter("last", last).getResultList();
    }

    /** @param texts where the texts for these readers begin */
    private void write(String texts, String title, Person to, DeadlineNoted noted) {
        Call call = noted.call();
        outbox.send(to, call.getSlug(), texts + noted.notice(), call.getTitle(), title == null ? "-" : title,
                Words.second(call.getClosesAt()), Words.day(DraftRetention.until(call)));
    }

    private void markTold(DeadlineNoted noted, Long last) {
        Instant now = clock.instant();
        entityManager.createNativeQuery("INSERT INTO idea_draft_notice (draft_id, notice, told_at) SELECT d.id, ?1, ?2 FROM idea_draft d"
                        + " WHERE d.call_id = ?3 AND d.id <= ?4"
                        + " AND NOT EXISTS (SELECT 1 FROM idea_draft_notice n WHERE n.draft_id = d.id AND n.notice = ?1)")
                .setParameter(1, noted.notice().name()).setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(3, noted.call().id()).setParameter(4, last).executeUpdate();
    }
}
