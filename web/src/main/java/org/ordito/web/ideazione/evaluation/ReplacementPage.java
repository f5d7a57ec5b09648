package org.ordito.web.ideazione.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.ordito.ideazione.evaluation.ReplacementDesk;
import org.ordito.ideazione.evaluation.ReplacementForm;
import org.ordito.people.Actor;
import org.ordito.web.ideazione.CaseInAddress;

/** The manager gives the evaluation of one application, which is awaited from somebody, to somebody else. */
@Named
@RequestScoped
public class ReplacementPage {

    @Inject
    private Actor actor;

    @Inject
    private ReplacementDesk desk;

    @Inject
    private CaseInAddress here;

    @Inject
    @Param(name = "evaluator")
    private String chosen;

    private ReplacementForm form;
    private String evaluator;
    private String username;
    private String reason;

    public ReplacementForm getForm() {
        if (form == null) {
            form = desk.form(actor, here.number());
        }
        return form;
    }

    public void replace() throws IOException {
        desk.replace(actor, here.number(), evaluator, username, reason);
        here.leave("application", "evaluation.page.replaced");
    }

    /** Whom to replace: at first the one whom the address names, or the only one. */
    public String getEvaluator() {
        List<String> awaited = getForm().awaited().stream().map(ReplacementForm.Awaited::username).toList();
        String first = awaited.size() == 1 ? awaited.get(0) : chosen;
        return evaluator == null && awaited.contains(first) ? first : evaluator;
    }

    public void setEvaluator(String evaluator) {
        this.evaluator = evaluator;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
