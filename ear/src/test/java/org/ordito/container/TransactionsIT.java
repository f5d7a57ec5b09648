package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.Call;
import org.ordito.calls.Calls;
import org.ordito.engine.DueJobs;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.submission.IncomingFiles;
import org.ordito.ideazione.submission.Receipt;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Settings;

/** What is kept together and what is not kept at all, inside the server, with the EAR that ships. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class TransactionsIT {

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    /** How often the diagrams let a job be tried again, five minutes apart. */
    private static final int RETRIES = 4;
    private static final String RECEIPT = "about = ? AND username <> '' AND subject LIKE '%ricevuta'";

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private SubmissionDesk submissions;

    @Inject
    private IncomingFiles incoming;

    @Inject
    private Calls calls;

    @Inject
    private WorkList workList;

    @Inject
    private DueJobs jobs;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Inject
    private LostCommit commits;

    @Inject
    private AtOnce atOnce;

    /** Process instance of the application that was lost, told while it was there. */
    private String lostInstance;

    @Test
    void applicationAndItsProcessAreKeptTogether() throws Exception {
        Call call = scene.openCall();
        Actor citizen = scene.citizen();

        String number = scene.send(citizen, scene.completeDraft(citizen, call.getSlug())).number();

        assertThat(rows.count("idea_application", "number = ?", number)).isEqualTo(1);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'application.submitted'", number)).isEqualTo(1);
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number)).isEqualTo(1);
        assertThat(workList.openFor(number)).isEmpty();

        scene.moveClockPast(call.getClosesAt());

        scene.eventually("the officer has work", () -> !workList.openFor(number).isEmpty());
        assertThat(workList.openFor(number)).extracting(item -> item.getTaskKey()).containsExactly("Task_CheckAdmissibility");
        scene.eventually("the receipt is sent", () -> rows.count("outbox_message", RECEIPT, number) == 1);
        scene.eventually("it is registered", () -> rows.count("protocol_entry", "case_number = ?", number) == 1);
    }

    @Test
    void nothingIsKeptWhenARuleIsBrokenAfterTheProcessWasTold() throws Exception {
        Call call = scene.openCall();
        Actor citizen = scene.citizen();
        UUID draft = scene.completeDraft(citizen, call.getSlug());

        String lost = lostNumber(citizen, draft, () -> submissions.begin(citizen, call.getSlug()), RuleViolation.class);

        assertNothingWasKept(lost);
        assertThat(scene.send(citizen, draft).number()).as("the number is given again").isEqualTo(lost);
    }

    @Test
    void nothingIsKeptWhenTheCommitItselfFails() throws Exception {
        Call call = scene.openCall();
        Actor citizen = scene.citizen();
        UUID draft = scene.completeDraft(citizen, call.getSlug());
        AtomicInteger ended = new AtomicInteger(Status.STATUS_UNKNOWN);

        String lost = lostNumber(citizen, draft, () -> commits.prepare(ended), RollbackException.class);

        assertThat(ended).as("how the transaction ended").hasValue(Status.STATUS_ROLLEDBACK);
        assertNothingWasKept(lost);
        assertThat(scene.send(citizen, draft).number()).as("the number is given again").isEqualTo(lost);
    }

    @Test
    void nothingIsKeptWhenTheDatabaseRefusesARowAtTheCommit() throws Exception {
        Call call = scene.openCall();
        Actor citizen = scene.citizen();
        UUID draft = scene.completeDraft(citizen, call.getSlug());
        AtomicBoolean refusedAtOnce = new AtomicBoolean(true);

        String lost = lostNumber(citizen, draft, () -> {
            people.add(new Person(citizen.username(), "Somebody else", "else@example.org", "-", Set.of(Role.CITIZEN)));
            refusedAtOnce.set(false);
        }, RollbackException.class);

        assertThat(refusedAtOnce).isFalse();
        assertNothingWasKept(lost);
        assertThat(scene.send(citizen, draft).number()).as("the number is given again").isEqualTo(lost);
    }

    @Test
    void fileThatIsRefusedOrNotCommittedLeavesNothingBehind() throws Exception {
        Call call = scene.openCall();
        Actor citizen = scene.citizen();
        UUID draft = submissions.begin(citizen, call.getSlug()).getPublicId();
        Set<Path> before = storedFiles();

        InputStream hostile = new SequenceInputStream(Scene.pdf(), new ByteArrayInputStream("PK and more".getBytes(StandardCharsets.US_ASCII)));
        assertThatThrownBy(() -> incoming.attach(citizen, draft, "CV", "cv.pdf", hostile)).hasMessage("documents.mixed");
        assertThatThrownBy(() -> scene.together(() -> {
            incoming.attach(citizen, draft, "CV", "cv.pdf", Scene.pdf());
            throw new IllegalStateException("It goes wrong afterwards, as this test wants it to");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(storedFiles()).isEqualTo(before);
        assertThat(rows.count("stored_document", "sent_by = ?", citizen.username())).isZero();

        incoming.attach(citizen, draft, "CV", "../cv\u202Efdp", Scene.pdf());

        assertThat(storedFiles()).as("nothing waits any more").noneMatch(file -> file.getParent().endsWith("incoming"));
        assertThat(rows.count("stored_document", "filename = 'cvfdp.pdf' AND scan_state = 'NOT_SCANNED' AND sent_by = ?", citizen.username())).isEqualTo(1);
    }

    @Test
    void draftThatIsSentTwiceAtOnceBecomesOneApplication() throws Exception {
        Call call = scene.openCall();
        Actor citizen = scene.citizen();
        UUID draft = scene.completeDraft(citizen, call.getSlug());

        List<Receipt> receipts = atOnce.all(4, () -> scene.send(citizen, draft));

        assertThat(Set.copyOf(receipts)).hasSize(1);
        assertThat(rows.count("idea_application", "applicant = ?", citizen.username())).isEqualTo(1);
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", receipts.get(0).number())).isEqualTo(1);
    }

    @Test
    void budgetCannotBeOverspentByManyAtOnce() throws Exception {
        Call call = scene.openCall();
        BigDecimal aThird = call.getFunding().getGrantsBudget().divide(BigDecimal.valueOf(3)).setScale(2);

        List<Boolean> taken = atOnce.all(6, () -> {
            AtomicBoolean granted = new AtomicBoolean();
            scene.together(() -> granted.set(calls.takeFromBudget(call.id(), aThird)));
            return granted.get();
        });

        assertThat(taken).filteredOn(Boolean::booleanValue).hasSize(3);
        assertThat(rows.number("SELECT total - committed FROM call_budget WHERE call_id = ?", call.id())).isZero();
    }

    @Test
    void auditTrailCanBeAddedToButNeitherChangedNorDeleted() throws Exception {
        scene.openCall();
        long events = rows.number("SELECT COUNT(*) FROM audit_event");

        assertThat(events).isPositive();
        for (String statement : List.of("UPDATE audit_event SET username = 'nobody'", "DELETE FROM audit_event",
                "TRUNCATE TABLE audit_event", "DROP TABLE audit_event")) {
            assertThatThrownBy(() -> rows.change(statement)).isInstanceOf(SQLException.class).hasMessageContaining("denied");
        }
        assertThat(rows.number("SELECT COUNT(*) FROM audit_event")).isEqualTo(events);
    }

    @Test
    void jobThatFailsLeavesEverythingAsItWasUntilItSucceeds() throws Exception {
        Call call = scene.openCall();
        Actor stranger = scene.somebodyWithoutAccount();
        String number = scene.send(stranger, scene.completeDraft(stranger, call.getSlug())).number();

        // the receipt is written first, then its message finds nobody to go to
        awaitFailure(number);

        assertThat(rows.number("SELECT COUNT(s.receipt_id) FROM idea_submission s JOIN idea_application a ON a.id = s.application_id"
                + " WHERE a.number = ?", number)).isZero();
        assertThat(rows.count("stored_document", "filename = ?", number + ".pdf")).isZero();
        assertThat(rows.count("outbox_message", "about = ?", number)).isZero();

        scene.giveAccount(stranger);
        // an attempt that began before may fail after the clock has moved, and wait anew from there
        for (int retry = 0; retry < RETRIES && rows.count("outbox_message", RECEIPT, number) == 0; retry++) {
            scene.moveClockPast(clock.instant().plus(Duration.ofMinutes(5)));
        }

        assertThat(rows.count("outbox_message", RECEIPT, number)).isEqualTo(1);
        assertThat(rows.count("stored_document", "filename = ?", number + ".pdf")).isEqualTo(1);
    }

    /** Waits until a failure of this case is written down: by whoever runs the job here or, once the job executor has put its name on it, by that alone. */
    private void awaitFailure(String number) {
        BooleanSupplier isWritten = () -> rows.number("SELECT COUNT(*) FROM ACT_RU_JOB j JOIN ACT_RU_EXECUTION e ON e.ID_ = j.PROCESS_INSTANCE_ID_"
                + " WHERE e.BUSINESS_KEY_ = ? AND j.EXCEPTION_MSG_ IS NOT NULL", number) > 0;
        scene.eventually("the failure is written down", isWritten, () -> {
            try {
                jobs.run();
            } catch (ProcessEngineException e) {
                assertThat(e).hasRootCauseInstanceOf(NotFound.class);
            }
        });
    }

    /** Sends the draft, then does what makes its transaction fail. Answers the number that the lost application had. */
    private String lostNumber(Actor who, UUID draft, Scene.Deed failure, Class<? extends Exception> expected) {
        AtomicReference<String> number = new AtomicReference<>();
        assertThatThrownBy(() -> scene.together(() -> {
            number.set(scene.send(who, draft).number());
            assertThat(workList.openFor(number.get())).isEmpty();
            lostInstance = rows.texts("SELECT DISTINCT PROC_INST_ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = ?", number.get()).get(0);
            assertThat(rows.count("ACT_RU_JOB", "PROCESS_INSTANCE_ID_ = ?", lostInstance)).isPositive();
            failure.run();
        })).isInstanceOf(expected);
        return number.get();
    }

    private void assertNothingWasKept(String number) {
        assertThat(number).isNotNull();
        assertThat(rows.count("idea_application", "number = ?", number)).isZero();
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number)).isZero();
        assertThat(rows.count("ACT_RU_JOB", "PROCESS_INSTANCE_ID_ = ?", lostInstance)).isZero();
        assertThat(rows.count("work_item", "business_key = ?", number)).isZero();
        assertThat(rows.count("audit_event", "subject = ?", number)).isZero();
        assertThat(rows.count("outbox_message", "about = ?", number)).isZero();
    }

    private static Set<Path> storedFiles() throws IOException {
        Path store = Files.createDirectories(Settings.home().resolve("documents"));
        try (Stream<Path> files = Files.walk(store)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
    }
}
