package org.ordito.web.ideazione.plan;

import java.util.List;
import java.util.Objects;
import org.ordito.ideazione.plan.BusinessPlan;
import org.ordito.ideazione.plan.PlanComment;
import org.ordito.ideazione.plan.PlanSection;

/** One section as its field writes it, with what the coach said about it. */
public class SectionForm {

    private final PlanSection section;
    private final List<PlanComment> comments;
    private final String before;
    private String text;

    SectionForm(BusinessPlan plan, PlanSection section) {
        this.section = section;
        comments = plan.comments(section);
        before = plan.getLatest().text(section);
        text = before;
    }

    boolean isChanged() {
        return !before.equals(Objects.requireNonNullElse(text, ""));
    }

    public PlanSection getSection() {
        return section;
    }

    public List<PlanComment> getComments() {
        return comments;
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }
}
