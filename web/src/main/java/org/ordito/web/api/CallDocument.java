package org.ordito.web.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.ordito.calls.AdmittedKind;
import org.ordito.calls.Call;
import org.ordito.calls.CallAttachment;
import org.ordito.calls.CallState;
import org.ordito.calls.Criterion;
import org.ordito.calls.Phase;
import org.ordito.documents.FileType;

/** A call as the API shows it. */
@JsonbPropertyOrder({"slug", "programme", "title", "summary", "audience", "state", "opensAt", "closesAt", "grantsBudget", "grantMin",
        "grantMax", "maxSharePercent", "durationMonths", "applicants", "quarters", "fields", "attachments", "ideaThreshold", "planThreshold", "ideaCriteria", "planCriteria", "href"})
public class CallDocument {

    /** One criterion: points at most, and below which nobody is eligible (absent when there is none). */
    @JsonbPropertyOrder({"id", "title", "weight", "threshold"})
    public static class CriterionDocument {

        private final Criterion criterion;

        CriterionDocument(Criterion criterion) {
            this.criterion = criterion;
        }

        public String getId() {
            return criterion.getCode();
        }

        public String getTitle() {
            return criterion.getTitle();
        }

        public int getWeight() {
            return criterion.getWeight();
        }

        public BigDecimal getThreshold() {
            return criterion.getThreshold();
        }
    }

    /** A kind of applicant that is admitted, and between which amounts its grant lies, in euro. */
    @JsonbPropertyOrder({"kind", "grantMin", "grantMax"})
    public static class ApplicantDocument {

        private final AdmittedKind admitted;

        ApplicantDocument(AdmittedKind admitted) {
            this.admitted = admitted;
        }

        public String getKind() {
            return admitted.getCode();
        }

        public BigDecimal getGrantMin() {
            return admitted.getGrantMin();
        }

        public BigDecimal getGrantMax() {
            return admitted.getGrantMax();
        }
    }

    /** A file that the call asks for: from whom it is required (nobody: optional), which types, how large, how many. */
    @JsonbPropertyOrder({"kind", "title", "guidance", "requiredOf", "mediaTypes", "maxMegabytes", "most"})
    public static class AttachmentDocument {

        private final CallAttachment attachment;

        AttachmentDocument(CallAttachment attachment) {
            this.attachment = attachment;
        }

        public String getKind() {
            return attachment.getCode();
        }

        public String getTitle() {
            return attachment.getTitle();
        }

        public String getGuidance() {
            return attachment.getGuidance();
        }

        public List<String> getRequiredOf() {
            return attachment.getRequiredOf();
        }

        public List<String> getMediaTypes() {
            return attachment.getTypes().stream().map(FileType::getMediaType).toList();
        }

        public int getMaxMegabytes() {
            return attachment.getMaxMegabytes();
        }

        public int getMost() {
            return attachment.getMost();
        }
    }

    private final Call call;
    private final CallState state;

    CallDocument(Call call, Instant now) {
        this.call = call;
        state = call.stateAt(now);
    }

    public String getSlug() {
        return call.getSlug();
    }

    public String getProgramme() {
        return call.getProgramme();
    }

    public String getTitle() {
        return call.getTitle();
    }

    public String getSummary() {
        return call.getSummary();
    }

    public String getAudience() {
        return call.getAudience();
    }

    public String getState() {
        return state.name();
    }

    public Instant getOpensAt() {
        return call.getOpensAt();
    }

    public Instant getClosesAt() {
        return call.getClosesAt();
    }

    public BigDecimal getGrantsBudget() {
        return call.getFunding().getGrantsBudget();
    }

    public BigDecimal getGrantMin() {
        return call.getParticipation().getGrantMin();
    }

    public BigDecimal getGrantMax() {
        return call.getParticipation().getGrantMax();
    }

    public int getMaxSharePercent() {
        return call.getFunding().getMaxSharePercent();
    }

    public int getDurationMonths() {
        return call.getDurationMonths();
    }

    public List<ApplicantDocument> getApplicants() {
        return call.getParticipation().getKinds().stream().map(ApplicantDocument::new).toList();
    }

    public List<String> getQuarters() {
        return call.getParticipation().getQuarters();
    }

    public List<String> getFields() {
        return call.getParticipation().getFields();
    }

    public List<AttachmentDocument> getAttachments() {
        return call.getForm().getAttachments().stream().map(AttachmentDocument::new).toList();
    }

    public BigDecimal getIdeaThreshold() {
        return call.getSelection().getThresholdIdea();
    }

    public BigDecimal getPlanThreshold() {
        return call.getSelection().getThresholdPlan();
    }

    public List<CriterionDocument> getIdeaCriteria() {
        return criteria(Phase.IDEA);
    }

    public List<CriterionDocument> getPlanCriteria() {
        return criteria(Phase.PLAN);
    }

    public String getHref() {
        return "/avvisi/" + call.getSlug();
    }

    private List<CriterionDocument> criteria(Phase phase) {
        return call.criteria(phase).stream().map(CriterionDocument::new).toList();
    }
}
