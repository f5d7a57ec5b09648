package org.ordito.web.ideazione.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ordito.ideazione.plan.BusinessPlan;
import org.ordito.ideazione.plan.CostLine;
import org.ordito.ideazione.plan.PlanDesk;
import org.ordito.ideazione.plan.PlanSection;
import org.ordito.ideazione.plan.PlanVersion;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.web.text.PageText;

/** What is written at one step of a plan, and its saving. */
@RequestScoped
public class PlanForm {

    private static final int BLANK_LINES = 3;

    @Inject
    private Actor actor;

    @Inject
    private PlanDesk desk;

    @Inject
    private PageText text;

    private List<SectionForm> sections;
    private List<CostLineForm> lines;
    private BigDecimal requestedGrant;
    private List<YearForm> years;

    /** @param shownLines cost lines that the submitted page showed; null when it is shown for the first time */
    public void read(BusinessPlan plan, Integer shownLines) {
        PlanVersion version = plan.getLatest();
        sections = Arrays.stream(PlanSection.values()).map(section -> new SectionForm(plan, section)).toList();
        lines = new ArrayList<>(version.getCostLines().stream().map(CostLineForm::new).toList());
        int wanted = Math.min(shownLines == null ? lines.size() + BLANK_LINES : shownLines, PlanVersion.MOST_LINES);
        while (lines.size() < wanted) {
            lines.add(new CostLineForm());
        }
        requestedGrant = version.getRequestedGrant();
        years = version.getYears().stream().map(YearForm::new).toList();
    }

    /** @return false when something was refused and is told beside its field */
    public boolean save(String number, PlanStep step) {
        try {
            switch (step) {
                case SECTIONS -> sections.stream().filter(SectionForm::isChanged)
                        .forEach(section -> desk.saveSection(actor, number, section.getSection(), section.getText()));
                case COSTS -> desk.saveCostLines(actor, number, costLines(), requestedGrant);
                case FIGURES -> desk.saveFigures(actor, number, years.stream().map(YearForm::figures).toList());
                case SUMMARY -> { }
            }
            return true;
        } catch (RuleViolation violation) {
            if (violation.field().filter(field -> field.contains(".")).isEmpty()) {
                throw violation;
            }
            tell(violation);
            return false;
        }
    }

    private List<CostLine> costLines() {
        return lines.stream().filter(line -> !line.isLeftOut()).map(CostLineForm::line).toList();
    }

    /**
     * A field within one of many alike rows: {@code lines.3.quantity} is found at {@code form:lines:2:quantity}. The first
     * argument of such a violation is the row's number, told as the page counts.
     */
    private void tell(RuleViolation violation) {
        String[] field = violation.field().orElseThrow().split("\\.");
        int place = Integer.parseInt(field[1]);
        int row = field[0].equals("lines") ? rowOfLine(place) : place - 1;
        Object[] arguments = violation.arguments();
        arguments[0] = row + 1;
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage("form:" + field[0] + ":" + row + ":" + field[2],
                new FacesMessage(FacesMessage.SEVERITY_ERROR, text.of(violation.key(), arguments), null));
        context.validationFailed();
    }

    /** Where the line that is saved at this place, from 1, stands on the page, from 0: lines left out are not counted. */
    private int rowOfLine(int place) {
        int counted = 0;
        for (int row = 0; row < lines.size(); row++) {
            if (!lines.get(row).isLeftOut() && ++counted == place) {
                return row;
            }
        }
        throw new IllegalArgumentException("line " + place);
    }

    public List<SectionForm> getSections() {
        return sections;
    }

    public List<CostLineForm> getLines() {
        return lines;
    }

    public BigDecimal getRequestedGrant() {
        return requestedGrant;
    }

    public void setRequestedGrant(BigDecimal value) {
        requestedGrant = value;
    }

    public List<YearForm> getYears() {
        return years;
    }
}
