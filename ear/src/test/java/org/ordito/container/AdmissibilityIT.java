package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.Scene.MANAGER;
import static org.ordito.container.Scene.OFFICER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.Call;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.ApplicationDesk;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.RegisterFilter;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;
import org.ordito.ideazione.admissibility.Answer;
import org.ordito.ideazione.admissibility.CheckedItem;
import org.ordito.ideazione.admissibility.ChecklistItem;
import org.ordito.ideazione.admissibility.ExclusionDesk;
import org.ordito.ideazione.admissibility.ExclusionGround;
import org.ordito.ideazione.admissibility.ReleaseDesk;
import org.ordito.ideazione.admissibility.ReleaseSteps;
import org.ordito.ideazione.register.JobKind;
import org.ordito.ideazione.register.JobState;
import org.ordito.ideazione.register.RegisterJobDesk;
import org.ordito.ideazione.register.RegisterSweeper;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Settings;
import org.ordito.platform.StaleEdit;

/** Exclusions are confirmed by the manager, outcomes released to all at one instant, and the register worked on in bulk. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class AdmissibilityIT {

    /** A statement more is asked once for each applicant: whoever raises this has a reason. */
    private static final double MOST_STATEMENTS = 20;

    private static final String STATEMENTS = "SELECT variable_value FROM information_schema.session_status WHERE variable_name = 'QUESTIONS'";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private AdmissibilityDesk admissibility;

    @Inject
    private ExclusionDesk exclusions;

    @Inject
    private ReleaseDesk releases;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private RegisterJobDesk jobs;

    @Inject
    private RegisterSweeper sweeper;

    @Inject
    private WorkList workList;

    @Inject
    private ReleaseSteps release;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    private Call call;
    private Actor first;
    private Actor second;
    private String excluded;
    private String admitted;

    @Test
    void allLearnTheirOutcomeAtOneInstantAndNobodyBefore() throws Exception {
        twoToCheck();
        admissibility.saveChecklist(OFFICER, excluded, version(excluded), found(excluded, Answer.NO));
        admissibility.proposeExclusion(OFFICER, excluded, List.of(new ExclusionGround("3", "The activity takes place in another part of the city.")));
        admissibility.saveChecklist(OFFICER, admitted, version(admitted), found(admitted, Answer.YES));
        admissibility.admit(OFFICER, admitted);

        int read = version(excluded);
        assertThatThrownBy(() -> exclusions.confirm(MANAGER, Map.of(excluded, read - 1))).isInstanceOf(StaleEdit.class);
        assertThat(seen(first, excluded)).as("until it is confirmed").isEqualTo(ApplicationState.ADMISSIBILITY);
        exclusions.confirm(MANAGER, Map.of(excluded, read));
        assertThat(exclusions.proposals(MANAGER, call.getSlug(), null).items()).isEmpty();

        Instant release = clock.instant().plus(Duration.ofDays(2));
        releases.schedule(MANAGER, call.getSlug(), releases.open(MANAGER, call.getSlug()).release().getVersion(), release);
        scene.moveClockPast(release.minusSeconds(600));
        assertThat(seen(first, excluded)).isEqualTo(ApplicationState.ADMISSIBILITY).isEqualTo(seen(second, admitted));
        assertThat(admissibility.outcome(first, excluded).reason()).isNull();

        scene.moveClockPast(release);
        scene.eventually("the outcomes are told", () -> seen(first, excluded) == ApplicationState.INADMISSIBLE);
        assertThat(seen(second, admitted)).isEqualTo(ApplicationState.PRE_FEASIBILITY);
        assertThat(admissibility.outcome(first, excluded).reason()).contains("Articolo 3").contains("another part of the city");
    }

    @Test
    void whatIsAssignedStandsInTheOfficersOwnListAndOthersMayStillDoIt() throws Exception {
        twoToCheck();
        Actor officer = new Actor(Scene.unique("officer"), "An officer of her own", Set.of(Role.OFFICER));
        scene.giveAccount(officer);
        Actor colleague = new Actor(Scene.unique("colleague"), "A colleague", Set.of(Role.OFFICER));
        scene.giveAccount(colleague);

        String job = jobs.assign(colleague, filter(), officer.username(), Locale.ITALIAN);
        scene.eventually("they are assigned", () -> jobs.watch(colleague, job).getState() == JobState.DONE);

        // read from the database: while the thread of such work ends, the server lends its caller no context
        assertThat(rows.count("work_item", "task_key = 'Task_CheckAdmissibility' AND person = ?", officer.username())).isEqualTo(2);
        admissibility.saveChecklist(colleague, admitted, version(admitted), found(admitted, Answer.YES));
        admissibility.admit(colleague, admitted);
        assertThat(rows.number("SELECT COUNT(*) FROM work_item WHERE business_key = ? AND task_key = 'Task_PreFeasibility' AND person = ?", admitted, officer.username()))
                .as("what comes next is hers too").isEqualTo(1);
    }

    @Test
    void registerIsTakenAwayAsAWorkbookByWhoAskedForIt() throws Exception {
        twoToCheck();
        Actor officer = new Actor(Scene.unique("officer"), "An officer", Set.of(Role.OFFICER));
        scene.giveAccount(officer);

        String job = jobs.export(officer, JobKind.XLSX, filter(), Locale.ITALIAN);
        scene.eventually("the table is ready", () -> jobs.watch(officer, job).getState() == JobState.DONE);

        assertThat(jobs.watch(officer, job).getDone()).isEqualTo(2);
        try (var table = jobs.take(officer, job)) {
            assertThat(table.readNBytes(2)).as("a zip, as workbooks are").containsExactly('P', 'K');
        }
        assertThatThrownBy(() -> jobs.take(OFFICER, job)).hasMessageContaining("not-yours");
    }

    @Test
    void aTableThatAStopInterruptedIsGivenUpAndDeleted() throws Exception {
        twoToCheck();
        Actor officer = new Actor(Scene.unique("officer"), "An officer", Set.of(Role.OFFICER));
        scene.giveAccount(officer);
        String job = jobs.export(officer, JobKind.CSV, filter(), Locale.ITALIAN);
        scene.eventually("the table is ready", () -> jobs.watch(officer, job).getState() == JobState.DONE);
        rows.change("UPDATE register_job SET state = 'RUNNING', has_file = FALSE, ended_at = NULL, moved_at = ? WHERE public_id = ?",
                LocalDateTime.ofInstant(clock.instant().minus(Duration.ofMinutes(16)), ZoneOffset.UTC), job);
        Path exports = Settings.home().resolve("exports");
        Path left = Files.createFile(exports.resolve(Scene.unique("left")));
        Files.setLastModifiedTime(left, FileTime.from(Files.getLastModifiedTime(left).toInstant().minus(Duration.ofHours(7))));

        sweeper.sweep();

        assertThat(jobs.watch(officer, job).getState()).isEqualTo(JobState.FAILED);
        assertThat(exports.resolve(job)).doesNotExist();
        assertThat(left).as("of a work that nobody knows any more").doesNotExist();
    }

    /** On the transaction's own connection, so that nothing else is counted. */
    @Test
    void anOutcomeThatIsReleasedAsksLittleOfTheDatabase() throws Exception {
        manyAdmitted(4);
        long all = statementsOfRelease("");
        long one = statementsOfRelease(" AND number <> '" + admitted + "'");

        assertThat((all - one) / 3.0).as("statements of one outcome, of " + all + " for four and " + one + " for one").isBetween(5.0, MOST_STATEMENTS);
    }

    /** @param told condition on the applications that were told before */
    private long statementsOfRelease(String told) {
        AtomicLong count = new AtomicLong();
        assertThatThrownBy(() -> scene.together(() -> {
            if (!told.isEmpty()) {
                rows.change("UPDATE idea_application SET admissibility_released_at = NOW(3) WHERE call_id = ?" + told, call.id());
            }
            long before = rows.number(STATEMENTS);
            release.release(call.id());
            entityManager.flush();
            count.set(rows.number(STATEMENTS) - before - 1);
            throw new IllegalStateException("Nothing is to be released, only counted");
        })).hasMessageContaining("only counted");
        return count.get();
    }

    private void manyAdmitted(int many) throws Exception {
        call = scene.openCall();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Actor citizen = scene.citizen();
            numbers.add(scene.send(citizen, scene.completeDraft(citizen, call.getSlug())).number());
        }
        scene.moveClockPast(call.getClosesAt());
        scene.eventually("all are being checked", () -> numbers.stream().allMatch(this::isChecked));
        for (String number : numbers) {
            admissibility.saveChecklist(OFFICER, number, version(number), found(number, Answer.YES));
            admissibility.admit(OFFICER, number);
        }
        admitted = numbers.get(0);
    }

    private void twoToCheck() throws Exception {
        call = scene.openCall();
        first = scene.citizen();
        second = scene.citizen();
        excluded = scene.send(first, scene.completeDraft(first, call.getSlug())).number();
        admitted = scene.send(second, scene.completeDraft(second, call.getSlug())).number();
        scene.moveClockPast(call.getClosesAt());
        scene.eventually("both are being checked", () -> isChecked(excluded) && isChecked(admitted));
    }

    private boolean isChecked(String number) {
        return workList.find(number, "Task_CheckAdmissibility", OFFICER).isPresent();
    }

    private RegisterFilter filter() {
        return new RegisterFilter(call.getSlug(), ApplicationState.ADMISSIBILITY, null);
    }

    private int version(String number) {
        return admissibility.check(OFFICER, number).check().getVersion();
    }

    private ApplicationState seen(Actor applicant, String number) {
        return applications.open(applicant, number).shownState();
    }

    private List<CheckedItem> found(String number, Answer aboutTheQuarter) {
        return admissibility.check(OFFICER, number).check().checklist().items().stream().filter(item -> !item.isComputed())
                .map(item -> item.equals(ChecklistItem.QUARTER) ? new CheckedItem(item, aboutTheQuarter, "Another quarter") : new CheckedItem(item, Answer.YES, "")).toList();
    }
}
