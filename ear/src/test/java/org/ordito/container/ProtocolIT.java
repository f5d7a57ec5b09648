package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.documents.DocumentStore;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.ApplicationRegisterDesk;
import org.ordito.ideazione.RegisterFilter;
import org.ordito.ideazione.RegisterLine;
import org.ordito.ideazione.submission.DraftStep;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.protocol.Direction;
import org.ordito.protocol.ProtocolDesk;
import org.ordito.protocol.ProtocolEntry;
import org.ordito.protocol.ProtocolFilter;
import org.ordito.protocol.ProtocolRegister;
import org.ordito.protocol.Registration;

/** The protocol register as the server and its database keep it: many at once, no gap, nothing changed afterwards. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class ProtocolIT {

    private static final int AT_ONCE = 6;

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private ProtocolRegister register;

    @Inject
    private ProtocolDesk protocol;

    @Inject
    private ApplicationRegisterDesk applications;

    @Inject
    private SubmissionDesk submissions;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void manyAtOnceGetNumbersOfTheirOwnWithoutGaps() throws Exception {
        String unique = Scene.unique("many");
        AtomicInteger each = new AtomicInteger();

        List<Future<String>> answers = atOnce(() -> registered(unique + "-" + each.incrementAndGet()));
        List<String> numbers = new ArrayList<>();
        for (Future<String> answer : answers) {
            numbers.add(answer.get(60, TimeUnit.SECONDS));
        }

        assertThat(Set.copyOf(numbers)).hasSize(AT_ONCE);
        assertNoGap();
    }

    @Test
    void oneDocumentRegisteredByManyAtOnceGetsOneNumber() throws Exception {
        String document = Scene.unique("same");

        List<Future<String>> answers = atOnce(() -> registered(document));
        int refused = 0;
        for (Future<String> answer : answers) {
            try {
                answer.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException tryAgain) {
                refused++;
            }
        }

        assertThat(refused).isLessThan(AT_ONCE);
        assertThat(rows.count("protocol_entry", "case_number = ?", document)).isEqualTo(1);
        assertThat(registered(document)).as("asked again").isEqualTo(registered(document));
        assertNoGap();
    }

    @Test
    void aNumberWhoseTransactionFailsIsGivenAgain() throws Exception {
        AtomicReference<String> lost = new AtomicReference<>();
        String document = Scene.unique("lost");

        assertThatThrownBy(() -> scene.together(() -> {
            lost.set(register.register(registration(document)).getNumber());
            throw new IllegalStateException("The transaction fails, as this test wants it to");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(lost.get()).isNotNull();
        assertThat(rows.count("protocol_entry", "case_number = ?", document)).isZero();
        assertThat(registered(Scene.unique("next"))).isEqualTo(lost.get());
        assertNoGap();
    }

    @Test
    void theRegisterCanBeAddedToButNeitherChangedNorDeleted() throws Exception {
        registered(Scene.unique("kept"));

        for (String table : List.of("protocol_entry", "protocol_cancellation", "protocol_daily_register")) {
            for (String statement : List.of("UPDATE " + table + " SET day = NULL", "DELETE FROM " + table, "TRUNCATE TABLE " + table, "DROP TABLE " + table)) {
                assertThatThrownBy(() -> rows.change(statement)).as(statement).isInstanceOf(SQLException.class).hasMessageContaining("denied");
            }
        }
    }

    @Test
    void somebodyIsFoundByAnyWordOfTheirName() throws Exception {
        String surname = Scene.unique("rossi").replace("-", "");
        String slug = scene.openCall().getSlug();
        Actor citizen = scene.citizen();
        UUID draft = scene.completeDraft(citizen, slug);
        submissions.save(citizen, draft, DraftStep.APPLICANT,
                Scene.content().fromApplicant(ApplicantKind.ASSOCIATION, "Circolo Nicolò D'Agata " + surname + " Will", "Its contact", "contact@example.org", null));
        String number = scene.send(citizen, draft).number();
        scene.eventually("it is registered", () -> found(surname).contains(number));

        for (String words : List.of("nicolo " + surname.substring(0, 9), surname.toUpperCase(Locale.ROOT) + ", Agata", "idea " + surname, "will " + surname)) {
            assertThat(found(words)).as("applications with " + words).containsExactly(number);
        }
        assertThat(protocol.lines(Scene.OFFICER, new ProtocolFilter(null, null, null, surname), null).items()).extracting(ProtocolEntry::getCaseNumber)
                .containsExactly(number);
        assertThat(found(number)).containsExactly(number);
        assertThat(found("bianchi " + surname)).isEmpty();
        assertThat(found(surname + " -nicolo")).as("an operator means nothing").containsExactly(number);
        assertThat(found("di")).as("a short word is the beginning of a title").doesNotContain(number);
    }

    private List<String> found(String text) {
        return applications.lines(Scene.OFFICER, new RegisterFilter(null, null, text), null).items().stream().map(RegisterLine::number).toList();
    }

    private String registered(String document) throws Exception {
        AtomicReference<String> number = new AtomicReference<>();
        scene.together(() -> number.set(register.register(registration(document)).getNumber()));
        return number.get();
    }

    private static Registration registration(String document) {
        return new Registration(Direction.INTERNAL, "An office", "A document", DocumentStore.hash(document.getBytes(StandardCharsets.UTF_8)), document);
    }

    private void assertNoGap() {
        int year = RomeTime.dayOf(clock.instant()).getYear();
        assertThat(rows.number("SELECT MAX(number) - COUNT(*) FROM protocol_entry WHERE year = ?", year)).as("gaps").isZero();
        assertThat(rows.number("SELECT c.last - MAX(e.number) FROM protocol_counter c JOIN protocol_entry e ON e.year = c.year WHERE c.year = ?"
                + " GROUP BY c.last", year)).as("numbers given to nothing").isZero();
    }

    private <T> List<Future<T>> atOnce(Callable<T> work) {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        List<Future<T>> running = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            running.add(threads.submit(() -> {
                together.await(30, TimeUnit.SECONDS);
                return work.call();
            }));
        }
        return running;
    }
}
