package org.ordito.web.ideazione.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.plan.BusinessPlan;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.plan.CostMethod;
import org.ordito.ideazione.plan.PlanDesk;
import org.ordito.ideazione.plan.PlanVersion;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.web.ReceivedAt;
import org.ordito.web.text.PageText;

/** A business plan being written, one step at a time, until it is submitted. */
@Named
@RequestScoped
public class PlanPage {

    private static final String PAGE = "/app/ideazione/plan.xhtml?number=";

    @Inject
    private Actor actor;

    @Inject
    private PlanDesk desk;

    @Inject
    private PlanForm form;

    @Inject
    private ReceivedAt receivedAt;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    @Inject
    @Param(name = "step")
    private String stepNumber;

    @Inject
    @Param(name = "shown-lines")
    private String shownLines;

    private BusinessPlan plan;

    /** On arrival: a plan that this person does not write, or nobody any more, is only read. */
    public void enter() throws IOException {
        if (!getPlan().isWriting() || !getPlan().getApplication().isOf(actor)) {
            Faces.redirect(PlanViewPage.address(number));
        }
    }

    public BusinessPlan getPlan() {
        if (plan == null) {
            if (number == null) {
                throw new NotFound("plan");
            }
            plan = desk.open(actor, number);
        }
        return plan;
    }

    public PlanVersion getVersion() {
        return getPlan().getLatest();
    }

    public PlanForm getForm() {
        if (form.getLines() == null) {
            form.read(getPlan(), shownLines != null && shownLines.matches("\\d{1,2}") ? Integer.valueOf(shownLines) : null);
        }
        return form;
    }

    /** Keeps this step and stays. */
    public void save() throws IOException {
        if (getForm().save(number, getStep())) {
            Messages.addFlashGlobalInfo(text.of("plan.page.saved"));
            Faces.redirect(address(getStep()));
        }
    }

    /** Keeps this step and goes on. */
    public void saveAndGoOn() throws IOException {
        if (getForm().save(number, getStep())) {
            Faces.redirect(address(getStep().next()));
        }
    }

    /** Freezes what is written as a version of its own. */
    public void keep() throws IOException {
        int kept = desk.keepVersion(actor, number);
        Messages.addFlashGlobalInfo(text.of("plan.page.kept", kept));
        Faces.redirect(address(PlanStep.SUMMARY));
    }

    public void submit() throws IOException {
        desk.submit(actor, number, receivedAt.instant());
        Messages.addFlashGlobalInfo(text.of("plan.page.submitted-flash"));
        Faces.redirect(PlanViewPage.address(number));
    }

    public PlanStep getStep() {
        return PlanStep.numbered(stepNumber);
    }

    public boolean at(String step) {
        return getStep().name().equals(step);
    }

    public List<PlanStep> getSteps() {
        return Arrays.asList(PlanStep.values());
    }

    public List<String> getStepTitles() {
        return getSteps().stream().map(step -> text.of("plan.page.step." + step)).toList();
    }

    public String address(PlanStep step) {
        return PAGE + number + "&step=" + step.getNumber();
    }

    public List<RuleViolation> getShortcomings() {
        return getVersion().shortcomings();
    }

    /** What a shortcoming says. */
    public String sentence(RuleViolation shortcoming) {
        return text.of(shortcoming.key(), shortcoming.arguments());
    }

    /** Where it is put right. */
    public String fix(RuleViolation shortcoming) {
        String field = shortcoming.field().orElse("");
        return address(PlanStep.of(field)) + PlanStep.anchor(field);
    }

    public int getMostLines() {
        return PlanVersion.MOST_LINES;
    }

    public CostCategory[] getCategories() {
        return CostCategory.values();
    }

    public CostMethod[] getMethods() {
        return CostMethod.values();
    }
}
