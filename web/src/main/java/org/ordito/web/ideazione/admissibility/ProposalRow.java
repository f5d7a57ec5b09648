package org.ordito.web.ideazione.admissibility;

import java.time.Instant;
import org.ordito.ideazione.admissibility.AdmissibilityCheck;

/** One proposed exclusion in the list, with the box that selects it. */
public class ProposalRow {

    private final AdmissibilityCheck check;
    private boolean selected;
    private Integer version;

    ProposalRow(AdmissibilityCheck check) {
        this.check = check;
    }

    public String getNumber() {
        return check.getApplication().getNumber();
    }

    /** Id of its fields. */
    public String getId() {
        return getNumber().replace('-', '_');
    }

    public String getTitle() {
        return check.getApplication().getContent().getTitle();
    }

    public String getCallTitle() {
        return check.getApplication().getCall().getTitle();
    }

    public String getReason() {
        return check.getReason();
    }

    public String getDecidedBy() {
        return check.getDecidedBy();
    }

    public Instant getDecidedAt() {
        return check.getDecidedAt();
    }

    public boolean isSelected() {
        return selected;
    }

    public void setSelected(boolean selected) {
        this.selected = selected;
    }

    /** The version of the check that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(check.getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
