package org.ordito.web.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.submission.IdeaDraft;
import org.ordito.ideazione.submission.OnBehalfCase;
import org.ordito.ideazione.submission.OnBehalfDesk;
import org.ordito.mandates.Mandate;
import org.ordito.mandates.MandateDesk;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.web.documents.ChosenFile;
import org.ordito.web.text.PageText;

/** One mandate: for the operator the way from the form to the application, for the person what they have given and how to take it back. */
@Named
@RequestScoped
public class MandatePage {

    @Inject
    private Actor actor;

    @Inject
    private MandateDesk desk;

    @Inject
    private OnBehalfDesk onBehalf;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private Mandate mandate;
    private OnBehalfCase done;
    private List<Mandate> given;
    private Part file;
    private String reason;

    public Mandate getMandate() {
        if (mandate == null) {
            if (number == null) {
                throw new NotFound("mandate");
            }
            mandate = desk.open(actor, number);
        }
        return mandate;
    }

    /** Whether the operator looks, not the person who gave it. */
    public boolean isOperator() {
        return getMandate().isHeldBy(actor);
    }

    /** What was done with it; for the operator. */
    public OnBehalfCase getDone() {
        if (done == null) {
            done = onBehalf.open(actor, getMandate().getNumber());
        }
        return done;
    }

    /** Those that the person behind the request has given and not taken back. */
    public List<Mandate> getGiven() {
        if (given == null) {
            given = desk.given(actor);
        }
        return given;
    }

    public void sign() throws IOException {
        if (!ChosenFile.isThere(file)) {
            throw new RuleViolation("submission.page.no-file").at("file");
        }
        desk.sign(actor, getMandate().getNumber(), file.getSubmittedFileName(), file.getInputStream());
        Messages.addFlashGlobalInfo(text.of("mandates.page.filed"));
        Faces.redirect(address(number));
    }

    /** Begins the application, or goes on with it. */
    public void write() throws IOException {
        IdeaDraft draft = onBehalf.begin(actor, getMandate().getNumber());
        Faces.redirect("/app/ideazione/draft.xhtml?draft=" + draft.getPublicId() + "&step=" + draft.getStep().getNumber());
    }

    /** Goes on with what another operator has sent. */
    public void takeOver() throws IOException {
        String application = onBehalf.takeOver(actor, getMandate().getNumber()).getNumber();
        Messages.addFlashGlobalInfo(text.of("mandates.page.taken-over", application));
        Faces.redirect(address(number));
    }

    public void end() throws IOException {
        boolean isPerson = getMandate().isOf(actor);
        desk.end(actor, number, reason);
        Messages.addFlashGlobalInfo(text.of("mandates.page.ended", number));
        Faces.redirect(isPerson ? "/area-personale" : "/app/mandates/list.xhtml");
    }

    static String address(String number) {
        return "/app/mandates/mandate.xhtml?number=" + number;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
