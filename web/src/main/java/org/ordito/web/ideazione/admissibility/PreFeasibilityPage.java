package org.ordito.web.ideazione.admissibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;
import org.ordito.ideazione.admissibility.PreFeasibilityCase;
import org.ordito.ideazione.admissibility.Verdict;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.text.PageText;

/** The officer's opinion on an admitted idea. */
@Named
@RequestScoped
public class PreFeasibilityPage {

    @Inject
    private Actor actor;

    @Inject
    private AdmissibilityDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private final List<OpinionRow> rows =
            List.of(new OpinionRow("technical"), new OpinionRow("economic"), new OpinionRow("legal"), new OpinionRow("overall"));
    private PreFeasibilityCase opened;

    public void record() throws IOException {
        desk.recordPreFeasibility(actor, number, rows.get(0).opinion(), rows.get(1).opinion(), rows.get(2).opinion(), rows.get(3).opinion());
        Messages.addFlashGlobalInfo(text.of("admissibility.page.recorded", number));
        Faces.redirect("/app/ideazione/pre-feasibility.xhtml?number=" + number);
    }

    public PreFeasibilityCase getOpened() {
        if (opened == null) {
            if (number == null) {
                throw new NotFound("application");
            }
            opened = desk.preFeasibility(actor, number);
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
