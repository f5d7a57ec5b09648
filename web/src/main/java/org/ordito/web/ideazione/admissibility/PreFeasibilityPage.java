package org.ordito.web.ideazione.admissibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;
import org.ordito.ideazione.admissibility.PreFeasibilityCase;
import org.ordito.ideazione.admissibility.Verdict;
import org.ordito.people.Actor;
import org.ordito.web.ideazione.CaseInAddress;

/** The officer's opinion on an admitted idea. */
@Named
@RequestScoped
public class PreFeasibilityPage {

    @Inject
    private Actor actor;

    @Inject
    private AdmissibilityDesk desk;

    @Inject
    private CaseInAddress here;

    private final List<OpinionRow> rows =
            List.of(new OpinionRow("technical"), new OpinionRow("economic"), new OpinionRow("legal"), new OpinionRow("overall"));
    private PreFeasibilityCase opened;

    public void record() throws IOException {
        desk.recordPreFeasibility(actor, here.number(), rows.get(0).opinion(), rows.get(1).opinion(), rows.get(2).opinion(), rows.get(3).opinion());
        here.leave("pre-feasibility", "admissibility.page.recorded");
    }

    public PreFeasibilityCase getOpened() {
        if (opened == null) {
            opened = desk.preFeasibility(actor, here.number());
        }
        return opened;
    }

    public List<OpinionRow> getRows() {
        return rows;
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }
}
