package org.ordito.trame.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ordito.people.Actor;

class PlacementPapersTest {

    private static final Instant NOW = Instant.parse("2026-05-20T08:00:00Z");
    private static final Actor COORDINATOR = new Actor("coordinator", "A coordinator", Set.of());
    private static final Map<String, String> NAMES = Map.of("tutor", "A tutor", "coordinator", "A coordinator");

    private final ProjectContent content = PlacementTest.content(25, LocalDate.of(2026, 5, 15), 3);
    private final TrainingProject project = new TrainingProject(PlacementTest.placement(content), 1, content, null, COORDINATOR, NOW);

    @Test
    void theProjectSaysAllThatIsAgreedAndWhoHasConfirmed() {
        project.confirm(Party.HOST, NOW);

        assertThat(PlacementPapers.projectPage(project, NAMES)).contains("TIR-2026-0001", "15 maggio 2026", "14 agosto 2026", "25 ore alla settimana: Mornings", "500 euro", "INAIL-1",
                "RC-1", "A tutor", "Confermato il 20 maggio 2026", "Non ancora confermato", "Firma del tirocinante").doesNotContain("<b>").contains("A &lt;b&gt;person");
    }

    @Test
    void theAttestationSaysTheHoursAndTheFinalAssessments() {
        PlacementAssessment middle = new PlacementAssessment(project.getPlacement(), PlacementAssessment.Moment.MIDTERM, Party.HOST, PlacementAssessment.Outcome.NOT_YET, "Slow", COORDINATOR, NOW);
        PlacementAssessment last = new PlacementAssessment(project.getPlacement(), PlacementAssessment.Moment.FINAL, Party.HOST, PlacementAssessment.Outcome.REACHED, "Sews well", COORDINATOR, NOW);

        assertThat(PlacementPapers.attestationPage(project, new BigDecimal("287.50"), List.of(middle, last), NAMES, NOW)).contains("287,5 ore", "Sews well", "Obiettivi raggiunti",
                "Rilasciato il 20 maggio 2026").doesNotContain("Slow");
    }
}
