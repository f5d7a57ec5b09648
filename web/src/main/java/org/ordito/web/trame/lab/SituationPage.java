package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import org.ordito.people.Actor;
import org.ordito.trame.enrolment.CheckDesk;
import org.ordito.trame.enrolment.DocumentKind;
import org.ordito.trame.enrolment.Settlement;
import org.ordito.trame.enrolment.SituationSeen;
import org.ordito.web.text.PageText;

/** What one person said about their life, and the points it gives: each look is recorded. Before the list a document is asked for here, or the enrolment excluded or let in again. */
@Named("situationSeenPage")
@RequestScoped
public class SituationPage {

    @Inject
    private Actor actor;

    @Inject
    private SituationHere here;

    @Inject
    private CheckDesk checking;

    @Inject
    private PageText text;

    private DocumentKind kind;
    private LocalDate until;
    private String reason;
    private String readmission;

    public void ask() throws IOException {
        checking.askDocument(actor, here.number(), kind, until);
        here.showTold("lab.asking.asked");
    }

    /** A document that was asked for was brought to the lab. */
    public void seenOnPaper(DocumentKind asked) throws IOException {
        checking.settleDocument(actor, here.number(), asked, Settlement.SEEN_ON_PAPER);
        here.show(text.of("lab.asking.seen"));
    }

    /** A document that was asked for is not needed. */
    public void notNeeded(DocumentKind asked) throws IOException {
        checking.settleDocument(actor, here.number(), asked, Settlement.NOT_NEEDED);
        here.showTold("lab.asking.taken-back");
    }

    public void exclude() throws IOException {
        checking.exclude(actor, here.number(), reason);
        here.showTold("lab.exclusion.excluded");
    }

    public void readmit() throws IOException {
        checking.readmit(actor, here.number(), readmission);
        here.showTold("lab.readmission.readmitted");
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

    /** Why it counts again. */
    public String getReadmission() {
        return readmission;
    }

    public void setReadmission(String readmission) {
        this.readmission = readmission;
    }
}
