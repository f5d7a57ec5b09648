package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.enrolment.CheckDesk;
import org.ordito.trame.enrolment.DocumentKind;
import org.ordito.trame.enrolment.ListDesk;
import org.ordito.trame.enrolment.SituationSeen;
import org.ordito.web.text.PageText;

/** What one person said about their life, and the points it gives: each look is recorded. Before the list a document is asked for here, or the enrolment excluded. */
@Named("situationSeenPage")
@RequestScoped
public class SituationPage {

    @Inject
    private Actor actor;

    @Inject
    private ListDesk desk;

    @Inject
    private CheckDesk checking;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private SituationSeen seen;
    private DocumentKind kind;
    private LocalDate until;
    private String reason;

    public void ask() throws IOException {
        checking.askDocument(actor, number, kind, until);
        leave("lab.asking.asked");
    }

    public void exclude() throws IOException {
        checking.exclude(actor, number, reason);
        leave("lab.exclusion.excluded");
    }

    private void leave(String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(getSeen().isReachable() ? message : "lab.check.call", getSeen().application().getContact().phone()));
        Faces.redirect(address(number));
    }

    static String address(String number) {
        return "/app/trame/situation.xhtml?number=" + number;
    }

    public SituationSeen getSeen() {
        if (number == null) {
            throw new NotFound("number");
        }
        if (seen == null) {
            seen = desk.look(actor, number);
        }
        return seen;
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
