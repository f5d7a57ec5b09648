package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.container.SelectionScene.euro;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.SelectionScene.Entrant;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.plan.CostLine;
import org.ordito.ideazione.plan.CostMethod;
import org.ordito.ideazione.plan.PlanDesk;
import org.ordito.ideazione.plan.PlanVersion;
import org.ordito.ideazione.plan.YearFigures;

/** A plan keeps all that is written in it, in its place, also where two lines or two years say the same. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class PlansIT {

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private ProjectScene projects;

    @Inject
    private PlanDesk desk;

    @Test
    void yearsThatAreAlikeOrStillBlankAreAllKept() throws Exception {
        Entrant entrant = projects.coached(1).first();

        desk.saveFigures(entrant.applicant(), entrant.number(), List.of(blank(), ProjectScene.year(), blank(), blank(), blank()));
        assertThat(written(entrant).getYears()).extracting(YearFigures::isComplete).containsExactly(false, true, false, false, false);

        desk.saveFigures(entrant.applicant(), entrant.number(), Stream.generate(ProjectScene::year).limit(PlanVersion.YEARS).toList());
        assertThat(written(entrant).getYears()).hasSize(PlanVersion.YEARS).allMatch(YearFigures::isComplete);

        desk.keepVersion(entrant.applicant(), entrant.number());
        assertThat(written(entrant).getOrdinal()).isEqualTo(2);
        assertThat(written(entrant).getYears()).as("the next version begins with them").hasSize(PlanVersion.YEARS).allMatch(YearFigures::isComplete);
    }

    private static YearFigures blank() {
        return new YearFigures(null, null, null, null, null);
    }

    @Test
    void costLinesThatAreAlikeAreAllKept() throws Exception {
        Entrant entrant = projects.coached(1).first();
        CostLine other = new CostLine(CostCategory.OTHER, "Paint", CostMethod.REAL, BigDecimal.ONE, euro(10));
        List<CostLine> written = Stream.of(machine(), other, machine(), machine()).toList();

        desk.saveCostLines(entrant.applicant(), entrant.number(), written, euro(20_000));
        assertThat(written(entrant).getCostLines()).extracting(CostLine::getDescription).containsExactly("A machine", "Paint", "A machine", "A machine");

        desk.saveCostLines(entrant.applicant(), entrant.number(), written.subList(1, 3), euro(20_000));
        assertThat(written(entrant).getCostLines()).extracting(CostLine::getDescription).containsExactly("Paint", "A machine");
        assertThat(written(entrant).getTotalCost()).isEqualByComparingTo(euro(510));
    }

    private static CostLine machine() {
        return new CostLine(CostCategory.EQUIPMENT, "A machine", CostMethod.REAL, BigDecimal.ONE, euro(500));
    }

    private PlanVersion written(Entrant entrant) {
        return desk.open(entrant.applicant(), entrant.number()).getLatest();
    }
}
