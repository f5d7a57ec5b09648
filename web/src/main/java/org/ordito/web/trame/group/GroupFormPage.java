package org.ordito.web.trame.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ordito.people.Actor;
import org.ordito.trame.group.FormChoice;
import org.ordito.trame.group.FormDesk;
import org.ordito.trame.group.GroupView;
import org.ordito.trame.group.LabGroup;
import org.ordito.trame.group.LegalForm;
import org.ordito.web.text.PageText;

/** The legal forms beside each other in plain words, and the choice of one. */
@Named
@RequestScoped
public class GroupFormPage {

    private static final String[] ASPECTS = {"people", "money", "debts", "cost", "can", "good", "law"};

    @Inject
    private Actor actor;

    @Inject
    private FormDesk desk;

    @Inject
    private GroupInAddress here;

    @Inject
    private PageText text;

    private Integer version;
    private LegalForm form;
    private Integer founders;
    private Integer workers;
    private Integer disadvantaged;

    public void choose() throws IOException {
        desk.choose(actor, here.number(), getVersion(), FormChoice.of(form, founders, workers, disadvantaged));
        here.leave("group", "group.page.form-chosen", text.of("group.form." + form));
    }

    public GroupView getOpened() {
        return here.opened();
    }

    public LabGroup getGroup() {
        return here.group();
    }

    /** Whether who looks chooses now. */
    public boolean isChoosing() {
        return getOpened().isSpeaking() && getGroup().getState().isChoosable();
    }

    public LegalForm[] getForms() {
        return LegalForm.values();
    }

    /** What is compared, in this order. */
    public String[] getAspects() {
        return ASPECTS;
    }

    /** Whether the group as it is today has people enough for a form, in words. */
    public String fit(LegalForm each) {
        int people = getGroup().getMembers().size();
        return text.of("group.page.fit." + each.sizeFor(people), people, each.getFewest());
    }

    public boolean isEnough(LegalForm each) {
        return each.sizeFor(getGroup().getMembers().size()) != LegalForm.Size.TOO_FEW;
    }

    public String getHome() {
        return GroupInAddress.address(here.home(), here.number());
    }

    private FormChoice before() {
        return getGroup().getChoice();
    }

    /** The version of the group that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getGroup().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public LegalForm getForm() {
        return form == null && before() != null ? before().getForm() : form;
    }

    public void setForm(LegalForm form) {
        this.form = form;
    }

    /** As many as are in the group, until somebody says otherwise. */
    public Integer getFounders() {
        if (founders != null) {
            return founders;
        }
        return before() == null ? Integer.valueOf(getGroup().getMembers().size()) : before().getFounders();
    }

    public void setFounders(Integer founders) {
        this.founders = founders;
    }

    public Integer getWorkers() {
        return workers == null && before() != null ? before().getWorkers() : workers;
    }

    public void setWorkers(Integer workers) {
        this.workers = workers;
    }

    public Integer getDisadvantaged() {
        return disadvantaged == null && before() != null ? before().getDisadvantaged() : disadvantaged;
    }

    public void setDisadvantaged(Integer disadvantaged) {
        this.disadvantaged = disadvantaged;
    }
}
