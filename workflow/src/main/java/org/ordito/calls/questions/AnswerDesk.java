package org.ordito.calls.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.Call;
import org.ordito.calls.CallNews;
import org.ordito.calls.Calls;
import org.ordito.people.Actor;
import org.ordito.platform.PublicContentChanged;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.platform.StaleEdit;

/** Answering what the public asks. */
@ApplicationScoped
@Transactional
public class AnswerDesk {

    @Inject
    private Calls calls;

    @Inject
    private PublicQuestions questions;

    @Inject
    private QuestionPolicy policy;

    @Inject
    private QuestionProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PublicContentChanged> changed;

    @Inject
    private Event<CallNews> news;

    @Inject
    private Clock clock;

    /**
     * Publishes a question with its answer.
     *
     * @param words the question as everybody reads it
     * @throws RuleViolation {@code work.done}, and as {@link PublicQuestion#publish} says
     */
    public void publish(Actor who, String number, String words, String answer) {
        policy.mayAnswer(who).orRefuse();
        PublicQuestion question = questions.lock(number);
        question.publish(words, answer, clock.instant());
        audit.record(who, "question.answered", number, question.isAdapted() ? "adapted" : "");
        tellEverybody(question);
        process.decided(question, who);
    }

    /** Answers with a reason to whoever asked, and to nobody else. @throws RuleViolation as {@link PublicQuestion#discard} says */
    public void discard(Actor who, String number, String reason) {
        policy.mayAnswer(who).orRefuse();
        PublicQuestion question = questions.lock(number);
        question.discard(reason);
        audit.record(who, "question.discarded", number, "");
        process.decided(question, who);
    }

    /**
     * Points whoever asked to a question that is answered already.
     *
     * @param other number of that question
     * @throws RuleViolation {@code work.done}, {@code questions.merge-published}
     */
    public void merge(Actor who, String number, String other) {
        policy.mayAnswer(who).orRefuse();
        PublicQuestion question = questions.lock(number);
        question.mergeInto(questions.find(other == null ? "" : other.strip())
                .orElseThrow(() -> new RuleViolation("questions.merge-published").at("other")));
        audit.record(who, "question.merged", number, other.strip());
        process.decided(question, who);
    }

    /**
     * Publishes a new version of an answer; what it said before stays readable.
     *
     * @param version {@link PublicQuestion#getVersion()} of the question that was read before
     * @throws RuleViolation as {@link PublicQuestion#correct} says
     */
    public void correct(Actor who, String number, int version, String answer) {
        policy.mayAnswer(who).orRefuse();
        PublicQuestion question = questions.lock(number);
        StaleEdit.unlessSame(version, question.getVersion());
        question.correct(answer, clock.instant());
        audit.record(who, "question.corrected", number, "");
        tellEverybody(question);
    }

    /** One question as the office sees it. */
    public PublicQuestion forOffice(Actor who, String number) {
        policy.mayReadInOffice(who).orRefuse();
        return questions.numbered(number);
    }

    /** Published questions that may be the same as this one: at most three. */
    public List<PublicQuestion> similarTo(Actor who, String number) {
        policy.mayReadInOffice(who).orRefuse();
        return questions.similarTo(questions.numbered(number));
    }

    /** Every question of a call, newest first. @param after key of the slice before; null for the first */
    public Slice<PublicQuestion> ofCall(Actor who, String slug, String after) {
        policy.mayReadInOffice(who).orRefuse();
        return questions.ofCall(calls.withSlug(slug), after);
    }

    /** How many questions of a call wait for an answer. */
    public long waiting(Actor who, String slug) {
        policy.mayReadInOffice(who).orRefuse();
        return questions.countWaiting(calls.withSlug(slug));
    }

    /** Those who follow the call hear of it in the evening, with the other answers of the day. */
    private void tellEverybody(PublicQuestion question) {
        Call call = question.getCall();
        changed.fire(new PublicContentChanged());
        news.fire(new CallNews(call.id(), CallNews.Kind.ANSWERS, question.getNumber()));
    }
}
