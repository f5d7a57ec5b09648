package org.ordito.calls.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.Call;
import org.ordito.calls.Calls;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Settings;

/** Asking about a call. */
@ApplicationScoped
@Transactional
public class QuestionDesk {

    static final String SERIES = "Q";

    @Inject
    private Calls calls;

    @Inject
    private PublicQuestions questions;

    @Inject
    private QuestionPolicy policy;

    @Inject
    private QuestionProcess process;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private AuditTrail audit;

    /**
     * Takes a question, and hands it to the office. A question that waits already, sent again, stays one.
     *
     * @param who        usually {@link Actor#ANONYMOUS}: nobody needs an account to ask
     * @param receivedAt when the request reached the server: this instant is held against the call's cut-off
     * @throws RuleViolation {@code questions.closed}
     * @throws NotFound      if everybody may see no such call
     */
    public void ask(Actor who, String slug, Inquiry inquiry, Instant receivedAt) {
        Call call = calls.find(slug).filter(found -> policy.mayAsk(found).isGranted()).orElseThrow(() -> new NotFound(slug));
        calls.lock(call.id());
        if (questions.isWaiting(call, inquiry)) {
            return;
        }
        String number = numbers.next(SERIES, RomeTime.dayOf(receivedAt).getYear());
        PublicQuestion question = new PublicQuestion(number, call, inquiry, receivedAt, dueAfter(receivedAt));
        questions.add(question);
        audit.record(who, "question.asked", number, call.getSlug());
        process.asked(question);
    }

    /** The end of the last day, in Rome, on which the office answers in time. */
    private static Instant dueAfter(Instant askedAt) {
        return RomeTime.startOf(RomeTime.dayOf(askedAt).plusDays(Settings.answerDays() + 1L)).minusMillis(1);
    }
}
