package org.ordito.web.ideazione.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ordito.ideazione.evaluation.AssessmentSheet;
import org.ordito.ideazione.evaluation.ConflictKind;
import org.ordito.ideazione.evaluation.EvaluationDesk;
import org.ordito.ideazione.evaluation.PassedOn;
import org.ordito.ideazione.evaluation.ReplacementDesk;
import org.ordito.ideazione.evaluation.Score;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.web.ideazione.CaseInAddress;
import org.ordito.web.text.PageText;

/** An evaluator declares, then scores an idea or a plan. */
@Named
@RequestScoped
public class EvaluationPage {

    private static final List<String> COEFFICIENTS = List.of("0", "0.2", "0.4", "0.6", "0.8", "1");
    private static final String NONE = "NONE";

    @Inject
    private Actor actor;

    @Inject
    private EvaluationDesk desk;

    @Inject
    private ReplacementDesk replacements;

    @Inject
    private PageText text;

    @Inject
    private CaseInAddress here;

    private Optional<PassedOn> passedOn;
    private AssessmentSheet sheet;
    private List<ScoreRow> rows;
    private String declaration;
    private String conflictKind;

    /** That the application was given to somebody else to judge; null when it is this evaluator's. Asked first: then there is no sheet. */
    public PassedOn getPassedOn() {
        if (passedOn == null) {
            passedOn = replacements.passedOn(actor, here.number());
        }
        return passedOn.orElse(null);
    }

    public AssessmentSheet getSheet() {
        if (sheet == null) {
            sheet = desk.sheet(actor, here.number());
        }
        return sheet;
    }

    public void declare() throws IOException {
        if (declaration == null) {
            throw new RuleViolation("evaluation.page.declaration-missing").at("declaration");
        }
        if (declaration.equals(NONE)) {
            desk.declareNoConflict(actor, here.number());
            here.leave("evaluation", "evaluation.page.declared");
        } else {
            leave(declaration);
        }
    }

    /** A tie that was found out later. */
    public void abstain() throws IOException {
        leave(conflictKind);
    }

    private void leave(String kind) throws IOException {
        desk.abstain(actor, here.number(), kind == null ? null : ConflictKind.valueOf(kind));
        here.leaveToDesk("evaluation.page.abstained");
    }

    public void save() throws IOException {
        desk.saveScores(actor, here.number(), scores());
        here.leave("evaluation", "evaluation.page.saved");
    }

    public void submit() throws IOException {
        desk.submitScores(actor, here.number(), scores());
        here.leaveToDesk("evaluation.page.submitted");
    }

    private List<Score> scores() {
        return getRows().stream().map(ScoreRow::score).toList();
    }

    public List<ScoreRow> getRows() {
        if (rows == null) {
            rows = getSheet().criteria().stream().map(criterion -> new ScoreRow(criterion, getSheet().score(criterion.getCode()).orElse(null))).toList();
        }
        return rows;
    }

    /** The points of this evaluator alone, so far. */
    public BigDecimal getPoints() {
        return getRows().stream().map(ScoreRow::getPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<String> getCoefficients() {
        return COEFFICIENTS;
    }

    /** A coefficient in words: 0,6: sufficiente. */
    public String coefficientLabel(String coefficient) {
        return text.of("evaluation.page.coefficient-label", text.number(new BigDecimal(coefficient)), text.of("evaluation.page.coefficient." + coefficient));
    }

    /** The declarations to choose from: no tie, or one of each kind. */
    public List<String> getDeclarations() {
        return List.of(NONE, ConflictKind.FAMILY.name(), ConflictKind.ASSOCIATION.name(), ConflictKind.WORK.name(), ConflictKind.OTHER.name());
    }

    /** The ties because of which one abstains. */
    public List<String> getConflictKinds() {
        return getDeclarations().stream().filter(choice -> !choice.equals(NONE)).toList();
    }

    public String declarationLabel(String choice) {
        return choice.equals(NONE) ? text.of("evaluation.page.declare-none") : text.of("evaluation.page.declare-tie", text.of("evaluation.conflict." + choice));
    }

    public String getConflictKind() {
        return conflictKind;
    }

    public void setConflictKind(String conflictKind) {
        this.conflictKind = conflictKind;
    }

    public String getDeclaration() {
        return declaration;
    }

    public void setDeclaration(String declaration) {
        this.declaration = declaration;
    }
}
