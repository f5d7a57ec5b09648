package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.trame.LabTerms;
import org.ordito.trame.LabTermsDesk;
import org.ordito.web.text.PageText;

/** The terms of the lab, to read and to change. */
@Named
@RequestScoped
public class LabTermsPage {

    @Inject
    private Actor actor;

    @Inject
    private LabTermsDesk desk;

    @Inject
    private PageText text;

    private LabTerms terms;
    private Map<String, Integer> number;
    private Integer version;

    public void save() throws IOException {
        desk.write(actor, getVersion(), new LabTerms.Numbers(number.get("certificateDays"), number.get("opinionDays"), number.get("missedInRow"), number.get("fewLeft"),
                number.get("registerDays"), number.get("answerDays"), number.get("keptDays"), number.get("madeDays")));
        Messages.addFlashGlobalInfo(text.of("lab.terms.saved"));
        Faces.redirect("/app/trame/lab-terms.xhtml");
    }

    public LabTerms getTerms() {
        if (terms == null) {
            terms = desk.terms(actor);
        }
        return terms;
    }

    public boolean isWritable() {
        return actor.is(Role.LAB_COORDINATOR);
    }

    /** The numbers of the form, by field. */
    public Map<String, Integer> getNumber() {
        if (number == null) {
            LabTerms.Numbers known = getTerms().getNumbers();
            number = new HashMap<>(Map.of("certificateDays", known.certificateDays(), "opinionDays", known.opinionDays(), "missedInRow", known.missedInRow(),
                    "fewLeft", known.fewLeft(), "registerDays", known.registerDays(), "answerDays", known.answerDays(), "keptDays", known.keptDays(), "madeDays", known.madeDays()));
        }
        return number;
    }

    /** The version of the terms that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getTerms().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
