package org.ordito.calls.questions;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.ordito.calls.Call;
import org.ordito.platform.PlainText;
import org.ordito.platform.RuleViolation;

/**
 * A question about a call: asked by a visitor, then answered for everybody, pointed to an equal one that is answered already,
 * or discarded with a reason. The office may publish it in other words, to leave out personal data; what was asked is kept for
 * the office. An answer that is corrected keeps what it said before.
 */
@Entity
@Table(name = "public_question")
public class PublicQuestion {

    /** Longest answer, in characters. */
    public static final int ANSWER = 4000;

    /** Longest reason, in characters. */
    public static final int REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;
    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;
    @Enumerated(EnumType.STRING)
    private QuestionState state = QuestionState.ASKED;
    private String asked;
    private String shown;
    private String email;
    private Locale language;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "due_at")
    private Instant dueAt;
    private String answer;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "discard_reason")
    private String discardReason;
    @ManyToOne
    @JoinColumn(name = "merged_into")
    private PublicQuestion mergedInto;

    @ElementCollection
    @CollectionTable(name = "public_question_earlier", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    private List<EarlierAnswer> earlier = new ArrayList<>();

    protected PublicQuestion() {
    }

    /**
     * @param askedAt when the request reached the server
     * @param dueAt   by when the office answers
     * @throws RuleViolation {@code questions.closed} unless the call takes questions at that instant
     */
    PublicQuestion(String number, Call call, Inquiry inquiry, Instant askedAt, Instant dueAt) {
        if (!call.takesQuestions(askedAt)) {
            throw new RuleViolation("questions.closed").at("question");
        }
        this.number = number;
        this.call = call;
        this.asked = inquiry.text();
        this.shown = inquiry.text();
        this.email = inquiry.email() == null ? null : inquiry.email().text();
        this.language = inquiry.language();
        this.askedAt = askedAt;
        this.dueAt = dueAt;
    }

    /**
     * Publishes the answer.
     *
     * @param words the question as everybody reads it
     * @throws RuleViolation {@code work.done}, {@code questions.words-length}, {@code questions.answer-length}
     */
    void publish(String words, String text, Instant now) {
        requireWaiting();
        shown = within(words, Inquiry.MOST, "questions.words-length", "words");
        answer = within(text, ANSWER, "questions.answer-length", "answer");
        answeredAt = now;
        publishedAt = now;
        state = QuestionState.PUBLISHED;
    }

    /** @throws RuleViolation {@code work.done}, {@code questions.reason-length} */
    void discard(String reason) {
        requireWaiting();
        discardReason = within(reason, REASON, "questions.reason-length", "reason");
        state = QuestionState.DISCARDED;
    }

    /** Points whoever asked to a question that is answered already. @throws RuleViolation {@code work.done}, {@code questions.merge-published} */
    void mergeInto(PublicQuestion other) {
        requireWaiting();
        if (other.state != QuestionState.PUBLISHED || !other.call.id().equals(call.id())) {
            throw new RuleViolation("questions.merge-published").at("other");
        }
        mergedInto = other;
        state = QuestionState.MERGED;
    }

    /** Corrects the published answer. @throws RuleViolation {@code questions.not-published}, {@code questions.answer-length}, {@code questions.answer-same} */
    void correct(String text, Instant now) {
        if (state != QuestionState.PUBLISHED) {
            throw new RuleViolation("questions.not-published");
        }
        String corrected = within(text, ANSWER, "questions.answer-length", "answer");
        if (corrected.equals(answer)) {
            throw new RuleViolation("questions.answer-same").at("answer");
        }
        earlier.add(new EarlierAnswer(answer, answeredAt));
        answer = corrected;
        answeredAt = now;
    }

    /** Whoever asked has been told: where to reach them is needed no more. */
    void forgetAsker() {
        email = null;
    }

    private void requireWaiting() {
        if (state != QuestionState.ASKED) {
            throw new RuleViolation("work.done");
        }
    }

    private static String within(String written, int most, String key, String field) {
        String text = PlainText.of(written);
        if (text.isEmpty() || text.length() > most) {
            throw new RuleViolation(key, most).at(field);
        }
        return text;
    }

    public Long id() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getNumber() {
        return number;
    }

    public Call getCall() {
        return call;
    }

    public QuestionState getState() {
        return state;
    }

    /** As it was asked: for the office alone. */
    public String getAsked() {
        return asked;
    }

    /** As everybody reads it. */
    public String getShown() {
        return shown;
    }

    /** Whether everybody reads it in other words than those that were asked. */
    public boolean isAdapted() {
        return !asked.equals(shown);
    }

    /** Where whoever asked wants to hear of the answer; null when nowhere, or when they have heard. */
    String email() {
        return email;
    }

    /** Of the message to whoever asked. */
    public Locale getLanguage() {
        return language;
    }

    /** Whether whoever asked will get a message. */
    public boolean isToBeTold() {
        return email != null;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public String getAnswer() {
        return answer;
    }

    /** When the answer came to say what it says. */
    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    /** Whether the answer was corrected after it was published. */
    public boolean isCorrected() {
        return publishedAt != null && answeredAt.isAfter(publishedAt);
    }

    public String getDiscardReason() {
        return discardReason;
    }

    /** The question that answers this one too; null unless it is merged. */
    public PublicQuestion getMergedInto() {
        return mergedInto;
    }

    /** What the answer said before, newest first. */
    public List<EarlierAnswer> getEarlier() {
        List<EarlierAnswer> newestFirst = new ArrayList<>(earlier);
        Collections.reverse(newestFirst);
        return newestFirst;
    }
}
