package org.ordito.calls.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ordito.calls.Call;
import org.ordito.engine.Subjects;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.SearchWords;
import org.ordito.platform.Slice;
import org.ordito.platform.Text;

/** Every question about every call. */
@ApplicationScoped
public class PublicQuestions implements Subjects {

    private static final int SLICE = 20;
    private static final int SIMILAR = 3;
    private static final long MOST_MILLIS = Instant.parse("9999-12-31T00:00:00Z").toEpochMilli();

    @Inject
    private EntityManager entityManager;

    void add(PublicQuestion question) {
        entityManager.persist(question);
        entityManager.flush();
    }

    PublicQuestion get(Long id) {
        return entityManager.find(PublicQuestion.class, id);
    }

    public Optional<PublicQuestion> find(String number) {
        return entityManager.createQuery("SELECT q FROM PublicQuestion q WHERE q.number = :number", PublicQuestion.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    /** @throws NotFound if there is no such question */
    public PublicQuestion numbered(String number) {
        return find(number).orElseThrow(() -> new NotFound(number));
    }

    /** The question, locked until the transaction ends. @throws NotFound if there is no such question */
    PublicQuestion lock(String number) {
        PublicQuestion question = numbered(number);
        entityManager.refresh(question, LockModeType.PESSIMISTIC_WRITE);
        return question;
    }

    /** Whether the very same question, from the same address, waits for its answer already. Ask it with the call locked. */
    boolean isWaiting(Call call, Inquiry inquiry) {
        List<PublicQuestion> waiting = entityManager.createQuery("SELECT q FROM PublicQuestion q WHERE q.call = :call AND q.state = :state"
                        + " AND q.asked = :asked", PublicQuestion.class)
                .setParameter("call", call).setParameter("state", QuestionState.ASKED).setParameter("asked", inquiry.text())
                .setMaxResults(SLICE).getResultList();
        String email = inquiry.email() == null ? null : inquiry.email().text();
        return waiting.stream().anyMatch(question -> Objects.equals(question.email(), email));
    }

    /** The published question with this number, of this call. @throws NotFound if everybody may see no such question */
    public PublicQuestion published(Call call, String number) {
        return find(number).filter(question -> question.getState() == QuestionState.PUBLISHED && question.getCall().id().equals(call.id()))
                .orElseThrow(() -> new NotFound(number));
    }

    /**
     * The published questions of a call, answered last first.
     *
     * @param words only those in which all of these begin a word; may be empty
     * @param after key of the slice before; null for the first
     */
    public Slice<PublicQuestion> published(Call call, SearchWords words, String after) {
        String[] key = after == null ? new String[] {null, null} : after.split("~", 2);
        if (key.length < 2) {
            throw new NotFound(after);
        }
        Query query = entityManager.createNativeQuery("SELECT q.* FROM public_question q WHERE q.call_id = ?1 AND q.state = 'PUBLISHED'"
                + (after == null ? "" : " AND (q.published_at < ?2 OR q.published_at = ?2 AND q.id < ?3)")
                + (words.isEmpty() ? "" : " AND MATCH(q.shown, q.answer) AGAINST (?4 IN BOOLEAN MODE)")
                + " ORDER BY q.published_at DESC, q.id DESC LIMIT " + (SLICE + 1), PublicQuestion.class).setParameter(1, call.id());
        if (after != null) {
            Instant before = Instant.ofEpochMilli(Math.min(Slice.number(key[0]), MOST_MILLIS));
            query.setParameter(2, LocalDateTime.ofInstant(before, ZoneOffset.UTC)).setParameter(3, Slice.number(key[1]));
        }
        if (!words.isEmpty()) {
            query.setParameter(4, words.asBoolean());
        }
        return Slice.of(rows(query), SLICE, question -> question.getPublishedAt().toEpochMilli() + "~" + question.id());
    }

    /** Up to three published questions of the same call whose words are most like those of this one, most alike first. */
    List<PublicQuestion> similarTo(PublicQuestion question) {
        SearchWords words = SearchWords.of(question.getAsked());
        if (words.isEmpty()) {
            return List.of();
        }
        return rows(entityManager.createNativeQuery("SELECT q.* FROM public_question q WHERE q.call_id = ?1 AND q.state = 'PUBLISHED'"
                        + " AND MATCH(q.shown, q.answer) AGAINST (?2) ORDER BY MATCH(q.shown, q.answer) AGAINST (?2) DESC, q.id LIMIT " + SIMILAR,
                PublicQuestion.class).setParameter(1, question.getCall().id()).setParameter(2, words.asText()));
    }

    /** Every question of a call, newest first. @param after key of the slice before; null for the first */
    Slice<PublicQuestion> ofCall(Call call, String after) {
        TypedQuery<PublicQuestion> query = entityManager.createQuery("SELECT q FROM PublicQuestion q WHERE q.call = :call AND q.id < :before"
                + " ORDER BY q.id DESC", PublicQuestion.class).setParameter("call", call);
        return Keyset.newest(query, after, SLICE, PublicQuestion::id);
    }

    /** How many published questions a call has. */
    public long countPublished(Call call) {
        return count(call, QuestionState.PUBLISHED);
    }

    /** How many questions of a call wait for an answer. */
    long countWaiting(Call call) {
        return count(call, QuestionState.ASKED);
    }

    private long count(Call call, QuestionState state) {
        return entityManager.createQuery("SELECT COUNT(q) FROM PublicQuestion q WHERE q.call = :call AND q.state = :state", Long.class)
                .setParameter("call", call).setParameter("state", state).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private static List<PublicQuestion> rows(Query query) {
        return query.getResultList();
    }

    /** What was asked may name people, so the work list names the call only. */
    @Override
    public Optional<String> titleOf(String businessKey) {
        return businessKey.startsWith(QuestionDesk.SERIES + "-")
                ? find(businessKey).map(question -> Text.of(Text.ITALIAN, "questions.subject", question.getCall().getTitle())) : Optional.empty();
    }
}
