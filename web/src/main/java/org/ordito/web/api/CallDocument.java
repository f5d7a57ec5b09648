package org.ordito.web.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.ordito.calls.Call;
import org.ordito.calls.Criterion;
import org.ordito.calls.Phase;

/** A call as the API shows it. */
@JsonbPropertyOrder({"slug", "programme", "title", "summary", "audience", "state", "opensAt", "closesAt", "grantsBudget", "grantMin",
        "grantMax", "ideaThreshold", "planThreshold", "ideaCriteria", "planCriteria", "href"})
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

    private final Call call;

    CallDocument(Call call) {
        this.call = call;
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
        return call.getState().name();
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
        return call.getFunding().getGrantMin();
    }

    public BigDecimal getGrantMax() {
        return call.getFunding().getGrantMax();
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
