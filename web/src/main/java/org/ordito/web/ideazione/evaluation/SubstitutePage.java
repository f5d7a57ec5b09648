package org.ordito.web.ideazione.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.evaluation.EvaluationDesk;
import org.ordito.ideazione.evaluation.SubstituteForm;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.text.PageText;

/** The manager appoints a substitute for one application. */
@Named
@RequestScoped
public class SubstitutePage {

    @Inject
    private Actor actor;

    @Inject
    private EvaluationDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private SubstituteForm form;
    private String username;

    public SubstituteForm getForm() {
        if (form == null) {
            if (number == null) {
                throw new NotFound("substitute");
            }
            form = desk.substitute(actor, number);
        }
        return form;
    }

    public void appoint() throws IOException {
        desk.appointSubstitute(actor, number, username);
        Messages.addFlashGlobalInfo(text.of("evaluation.page.substitute-appointed", number));
        Faces.redirect("/scrivania");
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }
}
