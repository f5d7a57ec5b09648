package org.ordito.web.ideazione.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ordito.ideazione.evaluation.EvaluationDesk;
import org.ordito.ideazione.evaluation.SubstituteForm;
import org.ordito.people.Actor;
import org.ordito.web.ideazione.CaseInAddress;

/** The manager appoints a substitute for one application. */
@Named
@RequestScoped
public class SubstitutePage {

    @Inject
    private Actor actor;

    @Inject
    private EvaluationDesk desk;

    @Inject
    private CaseInAddress here;

    private SubstituteForm form;
    private String username;

    public SubstituteForm getForm() {
        if (form == null) {
            form = desk.substitute(actor, here.number());
        }
        return form;
    }

    public void appoint() throws IOException {
        desk.appointSubstitute(actor, here.number(), username);
        here.leaveToDesk("evaluation.page.substitute-appointed");
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }
}
