package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.Scene.OFFICER;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.Call;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.ApplicationCase;
import org.ordito.ideazione.ApplicationDesk;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.ArrivalChannel;
import org.ordito.ideazione.Delivery;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;
import org.ordito.ideazione.admissibility.Answer;
import org.ordito.ideazione.admissibility.CheckedItem;
import org.ordito.ideazione.admissibility.ChecklistItem;
import org.ordito.ideazione.admissibility.IntegrationRequest;
import org.ordito.ideazione.admissibility.PaperAnswerDesk;
import org.ordito.ideazione.admissibility.PaperAnswerDesk.Scan;
import org.ordito.ideazione.arrivals.ArrivalDesk;
import org.ordito.ideazione.arrivals.ArrivalLine;
import org.ordito.ideazione.arrivals.ArrivalVerdict;
import org.ordito.ideazione.arrivals.LaterArrivalDesk;
import org.ordito.ideazione.ranking.PaperReview;
import org.ordito.ideazione.ranking.PaperReviewDesk;
import org.ordito.ideazione.unreached.UnreachedDesk;
import org.ordito.ideazione.unreached.UnreachedMessage;
import org.ordito.letters.Letter;
import org.ordito.notifications.OtherMeans;
import org.ordito.notifications.OutboxMessage;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RomeTime;

/** Whoever applies on paper is taken in as the application arrived, and goes on the same way: takes it back, answers requests for documents, asks for a review. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class PaperApplicantsIT {

    private static final Actor OPERATOR = new Actor("operator", "An operator", Set.of(Role.FOCAL_POINT));
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private ArrivalDesk arrivals;

    @Inject
    private LaterArrivalDesk later;

    @Inject
    private PaperAnswerDesk answers;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private AdmissibilityDesk admissibility;

    @Inject
    private PaperReviewDesk reviews;

    @Inject
    private UnreachedDesk unreached;

    @Inject
    private WorkList workList;

    @Inject
    private Clock clock;

    private Call call;

    @Test
    void whatTheFormWouldNotHaveAcceptedIsTakenInWithRemarksForTheOfficer() throws Exception {
        call = scene.openCall();
        String need = "Un bisogno lungo. ".repeat(600).strip();
        String id = bring(table().application("PG/1", "Associazione Uno", inRome(justNow()), Map.of("summary", "x".repeat(1001), "need", need, "team", "",
                "contactName", "", "contactEmail", "chiedere a Rosa", "requestedGrant", "900.000")));
        assertThat(arrivals.check(OPERATOR, id).lines()).singleElement().satisfies(line -> assertThat(line.verdict()).isEqualTo(ArrivalVerdict.REMARKED));

        arrivals.takeIn(OPERATOR, id);

        ArrivalLine line = arrivals.check(OPERATOR, id).lines().get(0);
        assertThat(line.verdict()).as("the same again").isEqualTo(ArrivalVerdict.REGISTERED);
        ApplicationCase opened = opened(line.number());
        assertThat(opened.application().getContent().getNeed()).isEqualTo(need);
        assertThat(opened.remarks()).extracting(remark -> remark.sentence(Locale.ITALIAN)).hasSize(7).anyMatch(sentence -> sentence.contains("chiedere a Rosa"));
        scene.eventually("it is registered, and has its receipt", () -> opened(line.number()).protocol().size() == 1 && opened(line.number()).messages().size() == 1);
        scene.moveClockPast(call.getClosesAt());
        scene.eventually("it is being checked", () -> opened(line.number()).application().getState() == ApplicationState.ADMISSIBILITY);
        assertThat(admissibility.check(OFFICER, line.number()).remarks()).hasSize(7);
    }

    @Test
    void withdrawalOnPaperIsEnteredOnceAndCountsLikeAnyOther() throws Exception {
        String number = onPaper();
        assertThat(later.find(OPERATOR, call.getSlug(), " pg/1 ")).isEqualTo(number);
        Delivery.Written how = arrivedNow("PG/77");
        Actor stranger = scene.citizen();

        assertThatThrownBy(() -> later.withdraw(stranger, number, how, "Ritiro la domanda.", null, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> later.withdraw(OPERATOR, number, how, " ", null, null)).hasMessage("arrivals.withdrawal-empty");
        assertThatThrownBy(() -> later.withdraw(OPERATOR, number, new Delivery.Written(ArrivalChannel.PEC, "PG/77", today(),
                opened(number).application().getSentAt().minusMillis(1)), "Ritiro.", null, null)).hasMessage("arrivals.before-case");
        assertThat(opened(number).application().getState()).as("nothing was entered").isEqualTo(ApplicationState.SUBMITTED);

        later.withdraw(OPERATOR, number, how, "Ritiro la domanda.", Scene.pdf(), "rinuncia.pdf");
        later.withdraw(OPERATOR, number, how, "Ritiro la domanda.", Scene.pdf(), "rinuncia.pdf");

        assertThat(opened(number).application().getState()).isEqualTo(ApplicationState.WITHDRAWN);
        scene.eventually("its process is over: one that was not in the register yet gets its number first", () -> rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number) == 0);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'application.left' AND detail LIKE '%PEC PG/77%'", number)).isEqualTo(1);
        assertThat(later.open(OPERATOR, number).withdrawal().getWords()).isEqualTo("Ritiro la domanda.");
        assertThat(later.scan(OFFICER, number).document().getFilename()).isEqualTo("rinuncia.pdf");
        Actor citizen = scene.citizen();
        String online = scene.send(citizen, scene.completeDraft(citizen, call.getSlug())).number();
        assertThatThrownBy(() -> later.withdraw(OPERATOR, online, arrivedNow("PG/78"), "Ritiro.", null, null)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void answerOnPaperGoesToTheOfficerAndTheClockGoesOnFromItsArrival() throws Exception {
        String number = onPaper();
        IntegrationRequest request = asked(number);
        Instant arrived = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Delivery.Written how = new Delivery.Written(ArrivalChannel.PAPER, "pg/90", RomeTime.dayOf(arrived), arrived);
        scene.moveClockPast(arrived.plus(Duration.ofHours(30)));

        assertThatThrownBy(() -> answers.enter(OPERATOR, request.getNumber(), how, Map.of(1, " "), List.of())).hasMessage("arrivals.answer-empty");
        answers.enter(OPERATOR, request.getNumber(), how, Map.of(1, "In allegato."), List.of(new Scan(1, "statuto.pdf", Scene.pdf())));
        assertThatThrownBy(() -> answers.enter(OPERATOR, request.getNumber(), how, Map.of(1, "In allegato."), List.of())).hasMessage("work.done");

        scene.eventually("the officer goes on", () -> workList.find(number, "Task_CheckAdmissibility", OFFICER).isPresent());
        assertThat(opened(number).attachments()).extracting(file -> file.getDocument().getFilename()).containsExactly("statuto.pdf");
        assertThat(admissibility.check(OFFICER, number).suspension().until()).isEqualTo(arrived);
        scene.eventually("it is registered", () -> opened(number).protocol().stream().anyMatch(entry -> entry.getSubject().contains(request.getNumber())
                && entry.getSubject().contains("PG/90")));
        assertThat(rows.count("audit_event", "subject = ? AND action = 'integration.answered' AND username = 'operator'", request.getNumber())).isEqualTo(1);
    }

    @Test
    void whoAppliedOnPaperIsToldHowToAnswerWithoutAnAccountAndIsGivenTheLetter() throws Exception {
        String number = onPaper();
        asked(number);
        scene.eventually("the letter is ready", () -> opened(number).letters().stream().anyMatch(Letter::isDelivered));
        scene.eventually("all of it is told", () -> opened(number).messages().size() == 3);

        Letter letter = opened(number).letters().get(0);
        assertThat(letter.getBody()).contains("per PEC", number).doesNotContain("area personale");
        assertThat(opened(number).messages()).allSatisfy(message -> {
            assertThat(message.getAddress()).isNotEmpty();
            assertThat(message.getSubject() + message.getBody()).doesNotContain("area personale");
            assertThat(message.getBody()).contains("PEC", "punto focale", number, "/contatti");
        });

        assertThat(letters(OPERATOR)).as("what they cannot open").doesNotContainKey(letter.getNumber());
        Long waiting = letters(OFFICER).get(letter.getNumber());
        assertThatThrownBy(() -> unreached.told(OFFICER, List.of(waiting), OtherMeans.PHONE)).hasMessage("notifications.letter-told");
        assertThat(unreached.told(OFFICER, List.of(waiting), OtherMeans.PEC)).isEqualTo(1);
        assertThat(unreached.told(OFFICER, List.of(waiting), OtherMeans.PEC)).as("a second click").isZero();
        assertThat(letters(OFFICER)).doesNotContainKey(letter.getNumber());
    }

    /** The messages about letters that wait to be handed over, by the number of the letter. */
    private Map<String, Long> letters(Actor who) {
        return unreached.waiting(who, null).items().stream().map(UnreachedMessage::message).filter(message -> message.getLetter() != null)
                .collect(Collectors.toMap(OutboxMessage::getLetter, OutboxMessage::getId));
    }

    @Test
    void answerThatArrivedInTimeIsTakenThoughItIsEnteredAfterTheTerm() throws Exception {
        String number = onPaper();
        IntegrationRequest request = asked(number);
        Delivery.Written late = new Delivery.Written(ArrivalChannel.PEC, "PG/91", RomeTime.dayOf(request.getDueAt().plusMillis(1)), request.getDueAt().plusMillis(1));
        Delivery.Written inTime = new Delivery.Written(ArrivalChannel.PEC, "PG/91", RomeTime.dayOf(request.getDueAt()), request.getDueAt());
        scene.moveClockPast(request.getDueAt().plus(Duration.ofHours(10)));
        scene.eventually("the term is over", () -> admissibility.integration(OFFICER, request.getNumber()).getExpiredAt() != null);
        assertThat(admissibility.check(OFFICER, number).check().isIntegrationExpired()).isTrue();

        assertThatThrownBy(() -> answers.enter(OFFICER, request.getNumber(), late, Map.of(1, "Ecco."), List.of())).hasMessage("arrivals.answer-late");
        answers.enter(OFFICER, request.getNumber(), inTime, Map.of(1, "Ecco."), List.of());

        assertThat(admissibility.check(OFFICER, number).check().isIntegrationExpired()).as("nothing speaks for an exclusion any more").isFalse();
        assertThat(admissibility.integration(OFFICER, request.getNumber()).getAnsweredAt()).isEqualTo(request.getDueAt());
        scene.eventually("it is registered", () -> opened(number).protocol().stream().anyMatch(entry -> entry.getSubject().contains(request.getNumber())
                && entry.getSubject().contains("PG/91")));
    }

    @Test
    void aReviewAskedForOnPaperIsInTimeIfItArrivedInTime() throws Exception {
        String number = onPaper();
        scene.moveClockPast(call.getClosesAt());
        scene.eventually("it is being checked", () -> workList.find(number, "Task_CheckAdmissibility", OFFICER).isPresent());
        Instant told = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant ends = told.plus(Duration.ofDays(10));
        rows.change("UPDATE idea_application SET state = 'INADMISSIBLE', outcome_released_at = ? WHERE number = ?", Rows.utc(told), number);
        rows.change("INSERT INTO ranking (version, call_id, edition, state, minutes, computed_at, computed_by, published_at, review_ends_at, bundle, sha256)"
                + " SELECT 1, call_id, 1, 'PROVISIONAL', 'Verbale', ?, 'officer', ?, ?, '', '' FROM idea_application WHERE number = ?", Rows.utc(told), Rows.utc(told), Rows.utc(ends), number);
        scene.moveClockPast(ends.plus(Duration.ofHours(20)));
        assertThat(reviews.open(OPERATOR, number).isOffered()).isTrue();

        assertThatThrownBy(() -> reviews.enter(scene.citizen(), number, arrivedAt(ends), "Chiedo il riesame.")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reviews.enter(OPERATOR, number, arrivedAt(ends.plusMillis(1)), "Chiedo il riesame.")).hasMessage("ranking.review-late");
        assertThatThrownBy(() -> reviews.enter(OPERATOR, number, arrivedAt(told.minusMillis(1)), "Chiedo il riesame.")).hasMessage("arrivals.before-case");
        rows.change("UPDATE ranking SET reopened_at = review_ends_at WHERE call_id = ?", call.id());
        assertThat(reviews.open(OPERATOR, number).isOffered()).as("while applications are judged again").isFalse();
        assertThatThrownBy(() -> reviews.enter(OPERATOR, number, arrivedAt(ends), "Chiedo il riesame.")).hasMessage("ranking.review-reopened");
        rows.change("UPDATE ranking SET reopened_at = NULL WHERE call_id = ?", call.id());
        reviews.enter(OPERATOR, number, arrivedAt(ends), "Chiedo il riesame.");
        assertThatThrownBy(() -> reviews.enter(OPERATOR, number, arrivedAt(ends), "Chiedo il riesame.")).as("a second click").hasMessage("ranking.review-twice");

        PaperReview review = reviews.open(OFFICER, number);
        assertThat(review.isOffered()).isFalse();
        assertThat(review.request().getRequestedAt()).isEqualTo(ends);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'ranking.review-requested' AND username = 'operator' AND detail LIKE '%PG/95%'", number)).isEqualTo(1);
        assertThat(opened(number).messages()).anyMatch(message -> message.getSubject().startsWith("Richiesta di riesame ricevuta"));
    }

    private static Delivery.Written arrivedAt(Instant at) {
        return new Delivery.Written(ArrivalChannel.PEC, "PG/95", RomeTime.dayOf(at), at);
    }

    private String onPaper() {
        call = scene.openCall();
        String id = bring(table().application("PG/1", "Associazione Uno", inRome(justNow()), Map.of("contactEmail", "uno@example.org")));
        arrivals.takeIn(OPERATOR, id);
        return arrivals.check(OPERATOR, id).lines().get(0).number();
    }

    /** Closes the call and asks for the first of the files. */
    private IntegrationRequest asked(String number) throws Exception {
        scene.moveClockPast(call.getClosesAt());
        scene.eventually("it is being checked", () -> workList.find(number, "Task_CheckAdmissibility", OFFICER).isPresent());
        List<ChecklistItem> items = admissibility.check(OFFICER, number).check().checklist().items().stream().filter(item -> !item.isComputed()).toList();
        ChecklistItem missing = items.stream().filter(item -> item.code().startsWith("FILE_")).findFirst().orElseThrow();
        admissibility.saveChecklist(OFFICER, number, admissibility.check(OFFICER, number).check().getVersion(), items.stream()
                .map(item -> new CheckedItem(item, item.equals(missing) ? Answer.MISSING_DOCUMENT : Answer.YES, item.equals(missing) ? "Manca." : "")).toList());
        return admissibility.integration(OFFICER,
                admissibility.requestIntegration(OFFICER, number, Map.of(missing, "Manca lo statuto."), call.getTerms().getIntegration()));
    }

    private Delivery.Written arrivedNow(String protocol) {
        return new Delivery.Written(ArrivalChannel.PEC, protocol, today(), clock.instant());
    }

    private LocalDate today() {
        return RomeTime.dayOf(clock.instant());
    }

    private FilledTable table() {
        return new FilledTable(arrivals.template(OPERATOR, call.getSlug(), Locale.ITALIAN).content());
    }

    private String bring(FilledTable table) {
        return arrivals.bring(OPERATOR, call.getSlug(), "domande.xlsx", new ByteArrayInputStream(table.bytes()));
    }

    private ApplicationCase opened(String number) {
        return applications.open(OFFICER, number);
    }

    private Instant justNow() {
        return clock.instant().minus(Duration.ofMinutes(5)).truncatedTo(ChronoUnit.MILLIS);
    }

    private static LocalDateTime inRome(Instant instant) {
        return LocalDateTime.ofInstant(instant, ROME);
    }
}
