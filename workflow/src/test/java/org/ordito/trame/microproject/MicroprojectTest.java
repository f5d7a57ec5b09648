package org.ordito.trame.microproject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;

class MicroprojectTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate END = LocalDate.of(2027, 2, 28);

    private final Microproject microproject = new Microproject("MICRO-2026-0001", MicroprojectPlan.of("Una borsa mia", "Cucire una borsa.", END, TODAY),
            "trame3", "docente", NOW);

    @ParameterizedTest
    @CsvSource({"trame3, CITIZEN, true, false", "trame4, CITIZEN, false, false", "docente, TEACHER, true, true", "altro, TEACHER, false, false",
            "laboratorio, LAB_COORDINATOR, true, true", "revisore, AUDITOR, false, false", "funzionaria, OFFICER, false, false", "servizisociali, SOCIAL_SERVICES, false, false"})
    void onlyWhomItConcernsReadsItAndOnlyTheTutorAndTheCoordinatorWriteInIt(String account, Role role, boolean reads, boolean writes) {
        Actor who = new Actor(account, account, Set.of(role));
        MicroprojectPolicy policy = new MicroprojectPolicy();

        assertThat(policy.maySee(who, microproject).isGranted()).isEqualTo(reads);
        assertThat(policy.mayLead(who, microproject).isGranted()).isEqualTo(writes);
    }

    @Test
    void stepsFollowEachOtherAndAreDoneOnce() {
        microproject.addStep("Disegnare la borsa", TODAY.plusDays(7));
        microproject.addStep("Disegnare la borsa", TODAY.plusDays(7));
        microproject.addStep("Cucirla", END);
        assertThat(microproject.getSteps()).extracting(Step::getTitle).containsExactly("Disegnare la borsa", "Cucirla");

        microproject.finish(1, "Con due tasche.", TODAY);
        microproject.finish(1, "Un secondo clic.", TODAY.plusDays(1));

        assertThat(microproject.getDone()).isEqualTo(1);
        assertThat(microproject.getSteps().get(0).getNote()).isEqualTo("Con due tasche.");
        assertThat(microproject.getSteps().get(0).getDoneOn()).isEqualTo(TODAY);
    }

    @Test
    void whileItRunsTheSamePlanWithTheSameTutorIsASecondClick() {
        MicroprojectPlan plan = MicroprojectPlan.of("Una borsa mia", " Cucire una borsa. ", END, TODAY);
        assertThat(microproject.isSame(plan, "docente")).isTrue();
        assertThat(microproject.isSame(plan, "docente2")).isFalse();
        assertThat(microproject.isSame(MicroprojectPlan.of("Un'altra borsa", "Cucire una borsa.", END, TODAY), "docente")).isFalse();

        microproject.end(Outcome.REACHED, "Fatto", NOW);
        assertThat(microproject.isSame(plan, "docente")).isFalse();
    }

    @Test
    void whatDoesNotFitIsSaidBesideItsField() {
        assertThatThrownBy(() -> microproject.addStep("Cucirla", END.plusDays(1))).hasMessage("microproject.due-on");
        assertThatThrownBy(() -> microproject.addStep(" ", END)).hasMessage("microproject.missing.step");
        assertThatThrownBy(() -> microproject.finish(9, "", TODAY)).hasMessage("microproject.no-step");
        assertThatThrownBy(() -> microproject.end(null, "Fatto", NOW)).hasMessage("microproject.missing.outcome");
        assertThatThrownBy(() -> new Microproject("MICRO-2026-0002", MicroprojectPlan.of("x", "y", END, TODAY), "docente", "docente", NOW)).hasMessage("microproject.own-tutor");
        assertThatThrownBy(() -> MicroprojectPlan.of("x", "y", TODAY.minusDays(1), TODAY)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> MicroprojectPlan.of("x", "y", TODAY.plusYears(1).plusDays(1), TODAY)).hasMessage("microproject.ends-on");
    }

    @Test
    void whatHasEndedDoesNotChange() {
        microproject.end(Outcome.PARTLY, "La borsa c’è, la zip no.", NOW);

        assertThat(microproject.isRunning()).isFalse();
        assertThatThrownBy(() -> microproject.addStep("Altro", END)).hasMessage("microproject.ended");
        assertThatThrownBy(() -> microproject.end(Outcome.REACHED, "x", NOW)).hasMessage("microproject.ended");
    }
}
