package org.ordito.web.ideazione.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.evaluation.EvaluationDesk;
import org.ordito.ideazione.evaluation.LateEvaluation;
import org.ordito.ideazione.evaluation.PanelForm;
import org.ordito.ideazione.evaluation.ReplacementDesk;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.web.ideazione.CaseInAddress;
import org.ordito.web.text.PageText;

/** The manager appoints a call's panel; the office sees who is in it. */
@Named
@RequestScoped
public class PanelPage {

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

    private PanelForm form;
    private List<LateEvaluation> late;
    private List<String> members = new ArrayList<>();
    private String chair;
    private String actReference;

    public PanelForm getForm() {
        if (form == null) {
            form = desk.panel(actor, here.number());
        }
        return form;
    }

    public void appoint() throws IOException {
        desk.appointPanel(actor, here.number(), members, chair, actReference);
        Messages.addFlashGlobalInfo(text.of("evaluation.page.appointed", getForm().callTitle()));
        Faces.redirect("/app/ideazione/panel.xhtml?number=" + here.number());
    }

    /** Whose evaluations are late, and of which applications. */
    public List<LateEvaluation> getLate() {
        if (late == null) {
            late = replacements.late(actor, here.number());
        }
        return late;
    }

    /** Whether the person who asks may give one to somebody else. */
    public boolean isReplacing() {
        return actor.is(Role.MANAGER);
    }

    public boolean isAppointing() {
        return getForm().panel() == null && actor.is(Role.MANAGER);
    }

    public List<String> getMembers() {
        return members;
    }

    public void setMembers(List<String> members) {
        this.members = members;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public String getActReference() {
        return actReference;
    }

    public void setActReference(String actReference) {
        this.actReference = actReference;
    }
}
