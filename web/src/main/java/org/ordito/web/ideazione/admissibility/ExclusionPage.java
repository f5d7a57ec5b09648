package org.ordito.web.ideazione.admissibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.admissibility.AdmissibilityCheck;
import org.ordito.ideazione.admissibility.ExclusionDesk;
import org.ordito.ideazione.admissibility.ExclusionProposal;
import org.ordito.people.Actor;
import org.ordito.web.ideazione.CaseInAddress;

/** One proposed exclusion before the manager: the reason, the checklist it comes from, and the decision. */
@Named
@RequestScoped
public class ExclusionPage {

    @Inject
    private Actor actor;

    @Inject
    private ExclusionDesk desk;

    @Inject
    private CaseInAddress here;

    private ExclusionProposal proposal;
    private List<ChecklistRow> rows;
    private Integer version;
    private String reason;

    public void confirm() throws IOException {
        desk.confirm(actor, Map.of(here.number(), getVersion()));
        here.leave("exclusion", "admissibility.page.confirmed");
    }

    public void sendBack() throws IOException {
        desk.sendBack(actor, here.number(), getVersion(), reason);
        here.leave("exclusion", "admissibility.page.returned");
    }

    public ExclusionProposal getProposal() {
        if (proposal == null) {
            proposal = desk.proposal(actor, here.number());
        }
        return proposal;
    }

    public IdeaApplication getApplication() {
        return getProposal().application();
    }

    public AdmissibilityCheck getCheck() {
        return getProposal().check();
    }

    /** The checklist as the officer answered it. */
    public List<ChecklistRow> getRows() {
        if (rows == null) {
            rows = getCheck().checklist().all().stream().map(found -> new ChecklistRow(found, getApplication().getCall())).toList();
        }
        return rows;
    }

    /** The version of the check that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getCheck().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
