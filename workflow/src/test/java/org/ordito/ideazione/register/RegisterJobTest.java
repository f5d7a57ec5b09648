package org.ordito.ideazione.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.Quarter;
import org.ordito.ideazione.RegisterFilter;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class RegisterJobTest {

    private static final Instant NOW = Instant.parse("2026-05-11T12:00:00Z");
    private static final Actor OFFICER = new Actor("funzionaria", "Funzionaria Demo", Set.of(Role.OFFICER));
    private static final RegisterFilter FILTER = new RegisterFilter("ideazione-2026", ApplicationState.ADMISSIBILITY, "Orto", Quarter.CIVITA, Field.WORK,
            RegisterFilter.NOBODY, LocalDate.of(2026, 5, 1), List.of("IDEA-2026-0001", "IDEA-2026-0002"));

    private final RegisterJob job = new RegisterJob(JobKind.XLSX, OFFICER, FILTER, null, 450, Locale.ITALIAN, NOW);

    @Test
    void itRemembersWhichApplicationsItIsAbout() {
        assertThat(job.filter()).isEqualTo(FILTER);
    }

    @Test
    void itIsTakenUpOnceAndTellsHowFarItIs() {
        assertThat(job.begin(NOW)).isTrue();
        assertThat(job.begin(NOW)).isFalse();
        assertThat(job.moved(200, NOW)).isTrue();
        assertThat(job.moved(200, NOW)).isTrue();
        assertThat(job.getDone()).isEqualTo(400);
        assertThat(job.isReady(NOW)).isFalse();
    }

    @Test
    void itsTableIsKeptForSomeHours() {
        job.begin(NOW);
        job.finish(NOW);
        assertThat(job.isReady(NOW.plus(RegisterJob.KEPT).minusSeconds(1))).isTrue();
        assertThat(job.isReady(NOW.plus(RegisterJob.KEPT))).isFalse();
        job.fileGone();
        assertThat(job.isReady(NOW)).isFalse();
    }

    @Test
    void whatIsCancelledDoesNotGoOnAndHasNoTable() {
        job.begin(NOW);
        job.cancel(NOW);
        assertThat(job.moved(200, NOW)).isFalse();
        job.finish(NOW);
        assertThat(job.getState()).isEqualTo(JobState.CANCELLED);
        assertThat(job.isReady(NOW)).isFalse();
    }

    @Test
    void whatIsSilentForLongWasInterrupted() {
        job.begin(NOW);
        assertThat(job.isRunning(NOW.plusSeconds(60))).isTrue();
        assertThat(job.isInterrupted(NOW.plus(Duration.ofMinutes(3)))).isTrue();
        assertThat(job.isRunning(NOW.plus(Duration.ofMinutes(3)))).isFalse();
    }

    @Test
    void anAssignmentLeavesNoTable() {
        RegisterJob assignment = new RegisterJob(JobKind.ASSIGN, OFFICER, FILTER, "collega", 2, Locale.ITALIAN, NOW);
        assignment.begin(NOW);
        assignment.finish(NOW);
        assertThat(assignment.getState()).isEqualTo(JobState.DONE);
        assertThat(assignment.isReady(NOW)).isFalse();
    }

    @Test
    void onlyTheSameWorkIsLedToTheOneThatRuns() {
        RegisterJob assignment = new RegisterJob(JobKind.ASSIGN, OFFICER, FILTER, "collega", 2, Locale.ITALIAN, NOW);
        assertThatCode(() -> assignment.requireSame(JobKind.ASSIGN, FILTER, "collega")).doesNotThrowAnyException();
        assertThatThrownBy(() -> job.requireSame(JobKind.ASSIGN, FILTER, "collega")).hasMessage("register.other-work");
        assertThatThrownBy(() -> assignment.requireSame(JobKind.ASSIGN, FILTER, null)).hasMessage("register.other-work");
        assertThatThrownBy(() -> assignment.requireSame(JobKind.ASSIGN, FILTER.in(ApplicationState.RANKED), "collega")).hasMessage("register.other-work");
    }

    @Test
    void eachSeesOnlyWhatTheyBeganAndAuditorsAssignNothing() {
        RegisterJobPolicy policy = new RegisterJobPolicy();
        Actor colleague = new Actor("collega", "Collega", Set.of(Role.OFFICER));
        Actor auditor = new Actor("revisore", "Revisora", Set.of(Role.AUDITOR));
        assertThat(policy.maySee(OFFICER, job).isGranted()).isTrue();
        assertThat(policy.maySee(colleague, job).isGranted()).isFalse();
        assertThat(policy.mayExport(auditor).isGranted()).isTrue();
        assertThat(policy.mayAssign(auditor, false).isGranted()).isFalse();
        assertThat(policy.mayExport(new Actor("cittadina", "", Set.of(Role.CITIZEN))).isGranted()).isFalse();
        assertThat(policy.mayWork(OFFICER).isGranted()).isFalse();
    }
}
