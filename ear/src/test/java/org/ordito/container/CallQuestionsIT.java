package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.Call;
import org.ordito.calls.CallDates;
import org.ordito.calls.CallDesk;
import org.ordito.calls.CallDraft;
import org.ordito.calls.CallState;
import org.ordito.calls.Correction;
import org.ordito.calls.CorrectionDesk;
import org.ordito.calls.questions.AnswerDesk;
import org.ordito.calls.questions.Inquiry;
import org.ordito.calls.questions.PublicQuestion;
import org.ordito.calls.questions.PublicQuestions;
import org.ordito.calls.questions.QuestionDesk;
import org.ordito.calls.updates.UpdatesDesk;
import org.ordito.notifications.EmailAddress;
import org.ordito.notifications.Outbox;
import org.ordito.notifications.OutboxMessage;
import org.ordito.people.Actor;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.SearchWords;
import org.ordito.platform.Slice;
import org.ordito.platform.Text;

/** Questions about a call and updates of it, inside the server, with the database that holds them. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class CallQuestionsIT {

    private static final Actor VISITOR = Actor.ANONYMOUS;
    private static final String TEXT = "Si possono comprare biciclette usate con il contributo?";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private QuestionDesk questions;

    @Inject
    private AnswerDesk answers;

    @Inject
    private PublicQuestions published;

    @Inject
    private UpdatesDesk updates;

    @Inject
    private CallDesk calls;

    @Inject
    private CorrectionDesk corrections;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void theSameQuestionSentAtOnceFromManyWindowsStaysOne() throws Exception {
        Call call = scene.openCall();
        Callable<Void> asking = () -> {
            questions.ask(VISITOR, call.getSlug(), Inquiry.of(TEXT, "ada@example.org", Text.ITALIAN), clock.instant());
            return null;
        };
        for (Future<Void> asked : threads.invokeAll(List.of(asking, asking, asking, asking))) {
            asked.get();
        }
        assertThat(rows.count("public_question", "call_id = ?", call.id())).isEqualTo(1);
        questions.ask(VISITOR, call.getSlug(), Inquiry.of(TEXT, "bruno@example.org", Text.ITALIAN), clock.instant());
        assertThat(rows.count("public_question", "call_id = ?", call.id())).as("somebody else wants to be told too").isEqualTo(2);
    }

    @Test
    void aQuestionAfterTheCutOffLeavesNothing() {
        Call call = scene.openCall();
        assertThatThrownBy(() -> questions.ask(VISITOR, call.getSlug(), Inquiry.of(TEXT, null, Text.ITALIAN), call.getFaqClosesAt().plusMillis(1)))
                .isInstanceOf(RuleViolation.class);
        assertThat(rows.count("public_question", "call_id = ?", call.id())).isZero();
        questions.ask(VISITOR, call.getSlug(), Inquiry.of(TEXT, null, Text.ITALIAN), call.getFaqClosesAt());
        assertThat(rows.count("public_question", "call_id = ?", call.id())).isEqualTo(1);
    }

    @Test
    void theAddressIsErasedWithTheMessageThatTellsOfTheAnswer() {
        Call call = scene.openCall();
        PublicQuestion question = asked(call, TEXT, "ada@example.org");
        assertThatThrownBy(() -> answers.publish(Scene.MANAGER, question.getNumber(), TEXT, "Sì.")).isInstanceOf(NotAllowed.class);

        answers.publish(Scene.OFFICER, question.getNumber(), TEXT, "Sì, se costano meno di quelle nuove.");

        OutboxMessage message = outbox.newest(null).items().stream().filter(each -> each.getAbout().equals(question.getNumber())).findFirst().orElseThrow();
        assertThat(message.getAddress()).isEqualTo("ada@example.org");
        assertThat(message.getBody()).contains("/avvisi/" + call.getSlug() + "/domande/" + question.getNumber()).doesNotContain("biciclette");
        assertThat(rows.count("public_question", "number = ? AND email IS NULL", question.getNumber())).isEqualTo(1);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'question.address-erased'", question.getNumber())).isEqualTo(1);
        assertThatThrownBy(() -> answers.discard(Scene.OFFICER, question.getNumber(), "Tardi")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void whoAskedOnAnEnglishPageIsToldInEnglish() {
        Call call = scene.openCall();
        questions.ask(VISITOR, call.getSlug(), Inquiry.of(TEXT, "bruno@example.org", Locale.ENGLISH), clock.instant());
        PublicQuestion question = answers.ofCall(Scene.OFFICER, call.getSlug(), null).items().get(0);

        answers.publish(Scene.OFFICER, question.getNumber(), TEXT, "Sì.");

        OutboxMessage message = outbox.newest(null).items().stream().filter(each -> each.getAbout().equals(question.getNumber())).findFirst().orElseThrow();
        assertThat(message.getSubject()).isEqualTo("The answer to your question about " + call.getTitle());
        assertThat(message.getBody()).contains("/domande/" + question.getNumber() + "?lang=en");
    }

    @Test
    void publishedQuestionsAreFoundByTheBeginningOfTheirWords() {
        Call call = scene.openCall();
        publish(call, TEXT, "Sì, se costano meno di quelle nuove.");
        publish(call, "Serve un preventivo per ogni attrezzatura da comprare?", "Per la domanda ne basta uno complessivo.");
        asked(call, "Questa domanda sulle biciclette non ha ancora risposta", null);

        assertThat(found(call, "biciclet")).extracting(PublicQuestion::getShown).containsExactly(TEXT);
        assertThat(found(call, "complessivo domanda")).hasSize(1);
        assertThat(found(call, "biciclette complessivo")).isEmpty();
        assertThat(found(call, "")).hasSize(2);
        assertThat(answers.similarTo(Scene.OFFICER, answers.ofCall(Scene.OFFICER, call.getSlug(), null).items().get(0).getNumber()))
                .extracting(PublicQuestion::getShown).contains(TEXT);
    }

    @Test
    void everyPageOfTheListFollowsTheOneBefore() {
        Call call = scene.openCall();
        for (int i = 0; i < 23; i++) {
            publish(call, "Domanda numero " + i + " sulle spese ammesse", "Risposta");
        }
        Slice<PublicQuestion> first = published.published(call, SearchWords.of(null), null);
        Slice<PublicQuestion> second = published.published(call, SearchWords.of(null), first.next());
        assertThat(first.items()).hasSize(20);
        assertThat(second.items()).hasSize(3).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
    }

    @Test
    void everyFollowerIsToldOnceOfAnExtensionAndNobodyElse() throws Exception {
        Call call = scene.openCall();
        rows.change("INSERT INTO call_subscription (call_id, email, asked_at, confirmed_at, leave_code)"
                + " WITH RECURSIVE numbers (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < 450)"
                + " SELECT ?, CONCAT('f', i, '@example.org'), '2020-01-01', '2020-01-01', UUID() FROM numbers", call.id());
        updates.follow(VISITOR, call.getSlug(), EmailAddress.of("unconfirmed@example.org"), Text.ITALIAN);

        calls.extend(Scene.OFFICER, call.getSlug(), calls.forOffice(Scene.OFFICER, call.getSlug()).getVersion(), call.getClosesAt().plus(Duration.ofDays(7)), null, "Più tempo per tutti");

        scene.eventually("all are told", () -> toldOf(call) == 450);
        scene.eventually("the telling has ended", () -> rows.count("call_update", "call_id = ? AND kind = 'VERSION' AND reference = '2' AND ended_at IS NOT NULL", call.id()) == 1);
        assertThat(toldOf(call)).isEqualTo(450);
        assertThat(rows.number("SELECT COUNT(DISTINCT address) FROM outbox_message WHERE about = ? AND leave_url IS NOT NULL", call.getSlug())).isEqualTo(450);
        assertThat(updates.followers(Scene.OFFICER, call.getSlug())).isEqualTo(450);
        assertThat(rows.count("call_update", "call_id = ? AND kind = 'DEADLINE'", call.id())).as("one reminder for each deadline").isEqualTo(2);
    }

    @Test
    void whoFollowsACallBeforeItOpensIsToldOnceThatItIsOpen() throws Exception {
        Instant opens = clock.instant().plus(Duration.ofHours(2));
        Call call = followed(scene.publishedCall(opens));

        scene.moveClockPast(opens);

        scene.eventually("it is told", () -> rows.count("call_update", "call_id = ? AND kind = 'OPENED' AND ended_at IS NOT NULL", call.id()) == 1);
        assertThat(rows.count("outbox_message", "about = ? AND subject LIKE '%è aperto' AND body LIKE '%/avvisi/" + call.getSlug() + "%'", call.getSlug())).isEqualTo(1);
        assertThat(toldOf(call)).isEqualTo(1);
        assertThat(rows.count("call_update", "call_id = ? AND kind = 'OPENED'", scene.openCall().id())).as("of one that opens as it is published").isZero();
    }

    @Test
    void whoFollowsACallWhoseOpeningIsPostponedIsToldOnItsTrueDay() throws Exception {
        Instant announced = clock.instant().plus(Duration.ofHours(2));
        Instant opens = announced.plus(Duration.ofHours(3));
        Call call = followed(scene.publishedCall(announced));
        CallDates dates = CallDraft.of(call).dates();
        corrections.correct(Scene.OFFICER, call.getSlug(), call.getVersion(), new Correction(CallDraft.of(call)
                .with(new CallDates(opens, dates.faqClosesAt(), dates.closesAt(), dates.durationMonths())), Set.of(), null, "Apre più tardi."));

        scene.moveClockPast(announced);
        assertThat(calls.forOffice(Scene.OFFICER, call.getSlug()).getState()).isEqualTo(CallState.PUBLISHED);
        assertThat(rows.count("call_update", "call_id = ? AND kind = 'OPENED'", call.id())).isZero();
        scene.moveClockPast(opens);

        scene.eventually("it is told", () -> rows.count("outbox_message", "about = ? AND subject LIKE '%è aperto'", call.getSlug()) == 1);
        assertThat(calls.forOffice(Scene.OFFICER, call.getSlug()).getState()).isEqualTo(CallState.OPEN);
    }

    @Test
    void questionsBeginAnewWithAnExtensionAndWhoFollowsReadsUntilWhen() throws Exception {
        Call call = followed(scene.openCall());
        Instant until = call.getClosesAt().plus(Duration.ofDays(5));
        scene.moveClockPast(call.getFaqClosesAt());
        assertThatThrownBy(() -> asked(call, TEXT, null)).isInstanceOf(RuleViolation.class);

        calls.extend(Scene.OFFICER, call.getSlug(), call.getVersion(), call.getClosesAt().plus(Duration.ofDays(7)), until, "Più tempo per tutti");

        assertThat(asked(call, TEXT, null).getNumber()).isNotNull();
        String end = RomeTime.second(until);
        assertThat(calls.versions(Scene.OFFICER, call.getSlug()).get(0).getSnapshot()).contains("Quesiti fino a: " + end);
        scene.eventually("the follower is told", () -> rows.count("outbox_message",
                "about = ? AND leave_url IS NOT NULL AND body LIKE '%si possono fare fino %" + end + "%'", call.getSlug()) == 1);
    }

    @Test
    void whoeverLeavesIsErasedWithWhatWasUnderWay() throws Exception {
        Call call = scene.openCall();
        EmailAddress email = EmailAddress.of("ada@example.org");
        updates.follow(VISITOR, call.getSlug(), email, Text.ITALIAN);
        updates.follow(VISITOR, call.getSlug(), email, Text.ITALIAN);
        assertThat(rows.count("outbox_message", "about = ?", call.getSlug())).as("one message an hour").isEqualTo(1);
        assertThat(updates.followers(Scene.OFFICER, call.getSlug())).isZero();

        String code = outbox.newest(null).items().stream().filter(each -> each.getAbout().equals(call.getSlug())).findFirst().orElseThrow()
                .getBody().replaceAll("(?s).*codice=([\\w-]+).*", "$1");
        assertThat(rows.count("call_subscription", "confirm_sha256 = ?", code)).as("the code itself is not kept").isZero();
        updates.confirm(VISITOR, code);
        updates.confirm(VISITOR, code);
        assertThat(updates.followers(Scene.OFFICER, call.getSlug())).isEqualTo(1);

        calls.extend(Scene.OFFICER, call.getSlug(), calls.forOffice(Scene.OFFICER, call.getSlug()).getVersion(), call.getClosesAt().plus(Duration.ofDays(7)), null, "Più tempo per tutti");
        scene.eventually("the follower is told", () -> toldOf(call) == 1);
        OutboxMessage news = outbox.newest(null).items().stream().filter(each -> each.getAbout().equals(call.getSlug())).findFirst().orElseThrow();
        String leave = news.getBody().replaceAll("(?s).*lascia\\?codice=([\\w-]+).*", "$1");
        updates.leave(VISITOR, leave);
        updates.leave(VISITOR, leave);

        assertThat(rows.count("call_subscription", "call_id = ?", call.id())).isZero();
        assertThat(toldOf(call)).as("what was not delivered yet").isZero();
        assertThatThrownBy(() -> updates.confirm(VISITOR, code)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void whatIsNotConfirmedInTimeIsErased() throws Exception {
        Call call = scene.openCall();
        updates.follow(VISITOR, call.getSlug(), EmailAddress.of("ada@example.org"), Text.ITALIAN);
        updates.tidyUp(Actor.SYSTEM);
        assertThat(rows.count("call_subscription", "call_id = ?", call.id())).isEqualTo(1);
        scene.moveClockPast(clock.instant().plus(Duration.ofHours(48)));
        updates.tidyUp(Actor.SYSTEM);
        assertThat(rows.count("call_subscription", "call_id = ?", call.id())).isZero();
    }

    /** The same call, with somebody who follows it. */
    private Call followed(Call call) throws Exception {
        rows.change("INSERT INTO call_subscription (call_id, email, asked_at, confirmed_at, leave_code) VALUES (?, 'ada@example.org', '2020-01-01', '2020-01-01', UUID())",
                call.id());
        return call;
    }

    private long toldOf(Call call) {
        return rows.count("outbox_message", "about = ? AND leave_url IS NOT NULL", call.getSlug());
    }

    private List<PublicQuestion> found(Call call, String words) {
        return published.published(call, SearchWords.of(words), null).items();
    }

    private PublicQuestion asked(Call call, String text, String email) {
        questions.ask(VISITOR, call.getSlug(), Inquiry.of(text, email, Text.ITALIAN), clock.instant());
        return answers.ofCall(Scene.OFFICER, call.getSlug(), null).items().get(0);
    }

    private void publish(Call call, String text, String answer) {
        answers.publish(Scene.OFFICER, asked(call, text, null).getNumber(), text, answer);
    }
}
