package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.trame.retention.RetentionDesk;
import org.ordito.trame.retention.RetentionTerms;
import org.ordito.web.text.PageText;

/** For how long the lab keeps what people said of their lives: the coordinator sets it, the privacy notice tells everybody. */
@Named
@RequestScoped
public class RetentionPage {

    @Inject
    private Actor actor;

    @Inject
    private RetentionDesk desk;

    @Inject
    private PageText text;

    private RetentionTerms terms;
    private Integer version;
    private Integer keepMonths;
    private Integer recordMonths;

    /** On arrival. */
    public void enter() {
        if (!actor.is(Role.LAB_COORDINATOR)) {
            throw new NotAllowed("course.coordinator-only");
        }
    }

    public void save() throws IOException {
        desk.change(actor, getVersion(), keepMonths, recordMonths);
        Messages.addFlashGlobalInfo(text.of("lab.retention.saved"));
        Faces.redirect("/app/trame/retention.xhtml");
    }

    public RetentionTerms getTerms() {
        if (terms == null) {
            terms = desk.terms();
        }
        return terms;
    }

    public Integer getVersion() {
        return version == null ? Integer.valueOf(getTerms().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public Integer getKeepMonths() {
        return keepMonths == null ? Integer.valueOf(getTerms().getKeepMonths()) : keepMonths;
    }

    public void setKeepMonths(Integer keepMonths) {
        this.keepMonths = keepMonths;
    }

    public Integer getRecordMonths() {
        return recordMonths == null ? Integer.valueOf(getTerms().getRecordMonths()) : recordMonths;
    }

    public void setRecordMonths(Integer recordMonths) {
        this.recordMonths = recordMonths;
    }
}
