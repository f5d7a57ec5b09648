package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.Scene.OFFICER;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.accounts.PeopleDesk;
import org.ordito.calls.Call;
import org.ordito.calls.CallDesk;
import org.ordito.calls.CallState;
import org.ordito.ideazione.ApplicationCase;
import org.ordito.ideazione.ApplicationDesk;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;
import org.ordito.ideazione.admissibility.Answer;
import org.ordito.ideazione.admissibility.CheckedItem;
import org.ordito.ideazione.arrivals.ArrivalDesk;
import org.ordito.ideazione.arrivals.ArrivalLine;
import org.ordito.ideazione.arrivals.ArrivalReport;
import org.ordito.ideazione.arrivals.ArrivalSweeper;
import org.ordito.ideazione.arrivals.ArrivalVerdict;
import org.ordito.ideazione.submission.ReceiptDesk;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Settings;

/** Applications on paper are taken in all or none, once however often and by however many, with their processes. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class ArrivalsIT {

    private static final Actor OPERATOR = new Actor("operator", "An operator", Set.of(Role.FOCAL_POINT));
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final int AT_ONCE = 4;

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
    private ArrivalSweeper sweeper;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private AdmissibilityDesk admissibility;

    @Inject
    private ReceiptDesk receipts;

    @Inject
    private PeopleDesk people;

    @Inject
    private CallDesk calls;

    @Inject
    private Clock clock;

    @Inject
    private AtOnce atOnce;

    private Call call;

    @Test
    void eachIsRegisteredAsOfItsArrivalAndTheOfficerSeesWhereItCameFrom() throws Exception {
        call = scene.openCall();
        Instant arrived = justNow();
        String id = bring(table().application("PG/1", "Associazione Uno", inRome(arrived), Map.of("contactEmail", "uno@example.org"))
                .application("PG/2", "Associazione Due", inRome(arrived).minusMinutes(1), Map.of()));
        assertThat(rows.count("idea_application", "call_id = ?", call.id())).as("nothing is written before it is confirmed").isZero();

        arrivals.takeIn(OPERATOR, id);

        List<ArrivalLine> lines = arrivals.check(OPERATOR, id).lines();
        assertThat(lines).extracting(ArrivalLine::verdict).containsOnly(ArrivalVerdict.REGISTERED);
        String first = lines.get(0).number();
        String second = lines.get(1).number();
        assertThat(second).as("numbers follow the order of arrival").isLessThan(first);
        scene.eventually("both are in the protocol register", () -> opened(first).protocol().size() == 1 && opened(second).protocol().size() == 1);
        ApplicationCase opened = opened(first);
        assertThat(opened.application().getSentAt()).isEqualTo(arrived);
        assertThat(opened.application().getArrival().getProtocol()).isEqualTo("PG/1");
        assertThat(opened.attachments()).isEmpty();
        assertThat(opened.protocol().get(0).getSubject()).contains("su carta").contains("PG/1");
        assertThat(opened.messages()).singleElement().satisfies(message -> {
            assertThat(message.getAddress()).isEqualTo("uno@example.org");
            assertThat(message.getBody()).contains(first, "PG/1", opened.application().getSha256());
        });
        assertThat(opened(second).messages()).as("kept, though there is no address to send it to").singleElement()
                .satisfies(message -> assertThat(message.isToTell()).isTrue());
        assertThat(new String(receipts.record(OFFICER, first).content().readAllBytes())).contains("\"arrival\":{\"channel\":\"PAPER\"").doesNotContain("account");
        assertThat(receipts.receiptPdf(OFFICER, first).document().getSize()).isPositive();
        assertThat(people.list(new Actor("admin", "An administrator", Set.of(Role.ADMINISTRATOR)), opened(second).application().getApplicant(), null).items()).as("no accounts").isEmpty();
    }

    @Test
    void oneWrongRowLeavesNothing() {
        call = scene.openCall();
        String id = bring(table().application("PG/1", "Associazione Uno", inRome(justNow()), Map.of())
                .application("PG/2", "Associazione Due", inRome(call.getClosesAt().plusMillis(1)), Map.of()));

        assertThatThrownBy(() -> arrivals.takeIn(OPERATOR, id)).isInstanceOf(RuleViolation.class).hasMessage("arrivals.not-ready");

        assertNothingIsThere();
    }

    @Test
    void failureOnTheWayTakesBackWhatWasDone() throws Exception {
        call = scene.openCall();
        String id = bring(table().application("PG/1", "Associazione Uno", inRome(justNow()), Map.of())
                .application("PG/2", "Associazione Due", inRome(justNow()), Map.of()));

        assertThatThrownBy(() -> scene.together(() -> {
            arrivals.takeIn(OPERATOR, id);
            throw new IllegalStateException("the power fails");
        })).hasMessage("the power fails");
        assertNothingIsThere();

        arrivals.takeIn(OPERATOR, id);
        assertThat(rows.count("idea_application", "call_id = ?", call.id())).isEqualTo(2);
    }

    @Test
    void tableThatNobodyConfirmsIsRemovedAfterAWhile() throws Exception {
        call = scene.openCall();
        byte[] table = table().application("PG/1", "Associazione Uno", inRome(justNow()), Map.of()).bytes();
        byte[] confirmed = table().application("PG/2", "Associazione Due", inRome(justNow()), Map.of()).bytes();
        String id = bring(table);
        arrivals.takeIn(OPERATOR, bring(confirmed));
        String sha256 = arrivals.brought(OPERATOR, id).getDocument().getSha256();

        scene.moveClockPast(clock.instant().plus(Duration.ofDays(29)));
        sweeper.sweep();
        assertThat(rows.count("arrival_import", "public_id = ?", id)).isEqualTo(1);
        scene.moveClockPast(clock.instant().plus(Duration.ofDays(2)));
        sweeper.sweep();

        assertThat(rows.count("arrival_import", "public_id = ?", id)).isZero();
        assertThat(rows.count("stored_document", "sha256 = ?", sha256)).isZero();
        assertThat(Settings.home().resolve("documents").resolve(sha256.substring(0, 2)).resolve(sha256)).doesNotExist();
        assertThat(rows.count("audit_event", "action = 'arrivals.removed' AND detail = ?", sha256)).isEqualTo(1);
        assertThat(arrivals.imports(OPERATOR, call, null).items()).as("what was taken in stays").hasSize(1);
    }

    @Test
    void sameApplicationsOnceMoreAreKnownWhateverTheFile() {
        call = scene.openCall();
        LocalDateTime arrived = inRome(justNow());
        String first = bring(table().application("PG/1", "Associazione Uno", arrived, Map.of()));
        arrivals.takeIn(OPERATOR, first);
        arrivals.takeIn(OFFICER, first);

        String more = bring(table().application("PG/1", "Associazione Uno", arrived, Map.of()).application("PG/2", "Associazione Due", arrived, Map.of()));
        assertThat(arrivals.check(OPERATOR, more).lines()).extracting(ArrivalLine::verdict).containsExactly(ArrivalVerdict.REGISTERED, ArrivalVerdict.NEW);
        arrivals.takeIn(OPERATOR, more);
        String other = bring(table().application("pg/1", "Associazione Uno", arrived, Map.of("title", "Un'altra idea")));

        ArrivalReport report = arrivals.check(OPERATOR, other);
        assertThat(report.lines().get(0).faults()).extracting(fault -> fault.rule().key()).containsExactly("arrivals.other-content");
        assertThatThrownBy(() -> arrivals.takeIn(OPERATOR, other)).hasMessage("arrivals.not-ready");
        assertThat(rows.count("idea_application", "call_id = ?", call.id())).isEqualTo(2);
    }

    @Test
    void manyAtOnceMakeOneSet() throws Exception {
        call = scene.openCall();
        LocalDateTime arrived = inRome(justNow());
        byte[] same = table().application("PG/1", "Associazione Uno", arrived, Map.of()).application("PG/2", "Associazione Due", arrived, Map.of()).bytes();

        byte[] otherOrder = table().application("PG/2", "Associazione Due", arrived, Map.of()).application("PG/1", "Associazione Uno", arrived, Map.of()).bytes();

        List<String> answers = atOnce.all(AT_ONCE, place -> () -> takenInOrRefused(place % 2 == 0 ? same : otherOrder));

        assertThat(answers).containsOnly("", "arrivals.nothing-new").contains("");
        assertThat(rows.count("idea_application", "call_id = ?", call.id())).isEqualTo(2);
    }

    @Test
    void afterTheCallHasClosedTheCheckBeginsAtOnceAndOnceItIsOverNothingIsAdded() throws Exception {
        call = scene.openCall();
        LocalDateTime arrived = inRome(justNow());
        scene.moveClockPast(call.getClosesAt());
        scene.eventually("the call is closed", () -> calls.forOffice(OFFICER, call.getSlug()).getState() == CallState.CLOSED);
        String id = bring(table().application("PG/1", "Associazione Uno", arrived, Map.of()));
        arrivals.takeIn(OPERATOR, id);
        String number = arrivals.check(OPERATOR, id).lines().get(0).number();
        scene.eventually("it is being checked", () -> opened(number).application().getState() == ApplicationState.ADMISSIBILITY);

        List<CheckedItem> found = admissibility.check(OFFICER, number).check().checklist().items().stream().map(item -> new CheckedItem(item, Answer.YES, "")).toList();
        assertThat(found).as("the officer answers for the files on paper").anyMatch(item -> item.getItem().code().startsWith("FILE_"));
        admissibility.saveChecklist(OFFICER, number, admissibility.check(OFFICER, number).check().getVersion(), found);
        admissibility.admit(OFFICER, number);

        assertThatThrownBy(() -> bring(table().application("PG/2", "Associazione Due", arrived, Map.of()))).hasMessage("arrivals.outcomes-under-way");
    }

    @Test
    void whoIsNotOfTheOfficeBringsAndReadsNothing() throws Exception {
        call = scene.openCall();
        String id = bring(table().application("PG/1", "Associazione Uno", inRome(justNow()), Map.of()));
        for (Actor other : List.of(scene.citizen(), new Actor("coach", "A coach", Set.of(Role.COACH)), Actor.ANONYMOUS)) {
            assertThatThrownBy(() -> arrivals.check(other, id)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> arrivals.takeIn(other, id)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> arrivals.template(other, call.getSlug(), Locale.ITALIAN)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> arrivals.takeIn(new Actor("auditor", "An auditor", Set.of(Role.AUDITOR)), id)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void hostileFilesAreRefusedAndNotKept() {
        call = scene.openCall();
        long before = rows.number("SELECT COUNT(*) FROM arrival_import");
        byte[] good = table().application("PG/1", "Associazione Uno", inRome(justNow()), Map.of()).bytes();
        byte[] large = new byte[ArrivalDesk.MEGABYTES * 1024 * 1024 + 1];

        assertThatThrownBy(() -> bring(large)).hasMessage("documents.too-large");
        assertThatThrownBy(() -> bring(Scene.pdf().readAllBytes())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> bring(Parts.of(good).with("xl/vbaProject.bin", "macro").bytes())).hasMessage("documents.office-macros");
        assertThatThrownBy(() -> bring(Parts.of(good).with("xl/extra.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>").bytes()))
                .hasMessage("documents.office-entities");
        assertThatThrownBy(() -> bring(Parts.of(good).with("xl/bomb.xml", "<x>" + " ".repeat(30_000_000) + "</x>").bytes())).isInstanceOf(RuleViolation.class);

        assertThat(rows.number("SELECT COUNT(*) FROM arrival_import")).isEqualTo(before);
    }

    private void assertNothingIsThere() {
        assertThat(rows.count("idea_application", "call_id = ?", call.id())).isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM person WHERE username LIKE 'persona-%' AND name IN ('Associazione Uno', 'Associazione Due')"
                + " AND NOT EXISTS (SELECT 1 FROM idea_application a WHERE a.applicant = person.username)")).isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM ACT_RU_VARIABLE v JOIN ACT_RU_EXECUTION e ON e.ID_ = v.EXECUTION_ID_ WHERE v.NAME_ = 'callId' AND v.LONG_ = ?"
                + " AND e.BUSINESS_KEY_ LIKE 'IDEA-%'", call.id())).isZero();
    }

    private String takenInOrRefused(byte[] table) {
        try {
            arrivals.takeIn(OPERATOR, bring(table));
            return "";
        } catch (RuleViolation refused) {
            return refused.key();
        }
    }

    private FilledTable table() {
        return new FilledTable(arrivals.template(OPERATOR, call.getSlug(), Locale.ITALIAN).content());
    }

    private String bring(FilledTable table) {
        return bring(table.bytes());
    }

    private String bring(byte[] table) {
        return arrivals.bring(OPERATOR, call.getSlug(), "domande.xlsx", new ByteArrayInputStream(table));
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
