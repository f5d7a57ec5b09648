package org.ordito.ideazione.plan;

import static org.ordito.ideazione.coaching.AnIdea.euro;

import java.math.BigDecimal;
import org.ordito.ideazione.CostCategory;

/** Parts of a plan. */
final class APlan {

    private APlan() {
    }

    static CostLine line(String quantity, String unitCost) {
        return new CostLine(CostCategory.EQUIPMENT, "Sewing machines", CostMethod.REAL, new BigDecimal(quantity), new BigDecimal(unitCost));
    }

    static YearFigures year(String revenues, String costs, String investments) {
        return new YearFigures(euro(revenues), euro(costs), euro("0"), euro(investments), BigDecimal.ONE);
    }
}
