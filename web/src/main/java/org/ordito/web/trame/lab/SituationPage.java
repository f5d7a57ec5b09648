package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import org.ordito.people.Actor;
import org.ordito.trame.enrolment.CheckDesk;
import org.ordito.trame.enrolment.DocumentKind;
import org.ordito.trame.enrolment.SituationSeen;

/** What one person said about their life, and the points it gives: each look is recorded. Before the list a document is asked for here, or the enrolment excluded. */
@Named("situationSeenPage")
@RequestScoped
public class SituationPage {

    @Inject
    private Actor actor;

    @Inject
    private SituationHere here;

    @Inject
    private CheckDesk checking;

    private DocumentKind kind;
    private LocalDate until;
    private String reason;

    public void ask() throws IOException {
        checking.askDocument(actor, here.number(), kind, until);
        here.showTold("lab.asking.asked");
    }

    public void exclude() throws IOException {
        checking.exclude(actor, here.number(), reason);
        here.showTold("lab.exclusion.excluded");
    }

    public SituationSeen getSeen() {
        return here.seen();
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
