package org.ordito.web.ideazione.admissibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ordito.calls.Article;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.admissibility.AdmissibilityCase;
import org.ordito.ideazione.admissibility.AdmissibilityCheck;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;
import org.ordito.ideazione.admissibility.Answer;
import org.ordito.ideazione.admissibility.ChecklistItem;
import org.ordito.ideazione.admissibility.ExclusionGround;
import org.ordito.people.Actor;
import org.ordito.web.ideazione.CaseInAddress;

/** The check of one application: what was sent, the checklist beside it, and the decision that the checklist allows. */
@Named
@RequestScoped
public class AdmissibilityPage {

    @Inject
    private Actor actor;

    @Inject
    private AdmissibilityDesk desk;

    @Inject
    private CaseInAddress here;

    private AdmissibilityCase opened;
    private List<ChecklistRow> rows;
    private List<GroundRow> grounds;
    private Integer days;
    private Integer version;

    public void save() throws IOException {
        keep();
        here.leave("admissibility", "admissibility.page.saved");
    }

    public void admit() throws IOException {
        keep();
        desk.admit(actor, here.number());
        here.leave("admissibility", "admissibility.page.admitted");
    }

    public void exclude() throws IOException {
        keep();
        desk.proposeExclusion(actor, here.number(), written());
        here.leave("admissibility", "admissibility.page.proposed");
    }

    public void requestIntegration() throws IOException {
        keep();
        Map<ChecklistItem, String> asked = new HashMap<>();
        getRows().stream().filter(row -> row.getAnswer() == Answer.MISSING_DOCUMENT).forEach(row -> asked.put(row.item(), row.getAsked()));
        desk.requestIntegration(actor, here.number(), asked, days == null ? getLeastDays() : days);
        here.leave("admissibility", "admissibility.page.requested");
    }

    /** Saves the checklist, and the grounds if the page shows them. */
    private void keep() {
        List<ChecklistRow> answered = getRows().stream().filter(row -> !row.isComputed()).toList();
        desk.saveChecklist(actor, here.number(), getVersion(), answered.stream().map(ChecklistRow::found).toList(), isExcludable() ? written() : null);
    }

    private List<ExclusionGround> written() {
        return getGrounds().stream().map(GroundRow::ground).toList();
    }

    public AdmissibilityCase getOpened() {
        if (opened == null) {
            opened = desk.check(actor, here.number());
        }
        return opened;
    }

    public IdeaApplication getApplication() {
        return getOpened().application();
    }

    public AdmissibilityCheck getCheck() {
        return getOpened().check();
    }

    public List<ChecklistRow> getRows() {
        if (rows == null) {
            rows = getCheck().checklist().all().stream().map(found -> new ChecklistRow(found, getApplication().getCall())).toList();
        }
        return rows;
    }

    /** The rows of what was found missing, when the checklist was last saved. */
    public List<ChecklistRow> getMissing() {
        return getRows().stream().filter(row -> getCheck().checklist().with(Answer.MISSING_DOCUMENT).contains(row.item())).toList();
    }

    /** Whether every item was positive when the checklist was last saved. */
    public boolean isAdmissible() {
        return getCheck().checklist().isAllMet();
    }

    /** Whether, as last saved, something speaks for an exclusion. */
    public boolean isExcludable() {
        return getCheck().isExcludable();
    }

    /** The grounds written so far, or those that the checklist gives, and a blank row as long as there is room. */
    public List<GroundRow> getGrounds() {
        if (grounds == null) {
            grounds = new ArrayList<>();
            getCheck().grounds().forEach(ground -> grounds.add(new GroundRow(ground, grounds.size())));
            if (grounds.size() < ExclusionGround.MOST) {
                grounds.add(new GroundRow(grounds.size()));
            }
        }
        return grounds;
    }

    /** The articles of the call, to choose from. */
    public List<Article> getArticles() {
        return getApplication().getCall().getArticles();
    }

    /** The days that the call guarantees to whoever is asked for documents. */
    public int getLeastDays() {
        return getApplication().getCall().getTerms().getIntegration();
    }

    public Integer getDays() {
        return days == null ? Integer.valueOf(getLeastDays()) : days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    /** Whether, as last saved, documents can be asked for. */
    public boolean isIntegrable() {
        return getCheck().isIntegrationPossible() && getCheck().checklist().unanswered().isEmpty() && getCheck().checklist().with(Answer.NO).isEmpty()
                && !getCheck().checklist().with(Answer.MISSING_DOCUMENT).isEmpty();
    }

    /** The version of the check that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getCheck().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
