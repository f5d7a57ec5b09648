package org.ordito.web.ideazione.admissibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;
import org.ordito.ideazione.admissibility.AdmissibilityOutcome;
import org.ordito.people.Actor;

/** What pages of a case show of its check: the suspension, and why it was excluded. */
@Named
@RequestScoped
public class AdmissibilityOutcomeView {

    @Inject
    private Actor actor;

    @Inject
    private AdmissibilityDesk desk;

    private final Map<String, AdmissibilityOutcome> read = new HashMap<>();

    /** @param number of the application, or of what hangs from it */
    public AdmissibilityOutcome of(String number) {
        return read.computeIfAbsent(IdeaApplications.caseOf(number), known -> desk.outcome(actor, known));
    }
}
