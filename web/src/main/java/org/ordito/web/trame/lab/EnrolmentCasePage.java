package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.EnrolmentState;
import org.ordito.trame.enrolment.JoiningDesk;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.trame.enrolment.SeatOffersDesk;
import org.ordito.trame.followup.LeavingDesk;
import org.ordito.trame.followup.ParticipantRecord;
import org.ordito.web.text.PageText;

/** One enrolment in the coordinator's hands: who it is, and what can be done for them now. */
@Named
@RequestScoped
public class EnrolmentCasePage {

    @Inject
    private Actor actor;

    @Inject
    private EnrolmentDesk desk;

    @Inject
    private SeatOffersDesk offers;

    @Inject
    private JoiningDesk joining;

    @Inject
    private LeavingDesk leaving;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private LabApplication application;
    private Boolean offerableAgain;
    private boolean saidSo;

    public void offerAgain() throws IOException {
        offers.offerAgain(actor, number);
        leave("lab.case.offered-again");
    }

    /** Makes the code by which the person joins it to their account; it is shown this once. */
    public void prepareJoining() throws IOException {
        String code = joining.prepare(actor, number);
        Messages.addFlashGlobalInfo(text.of("lab.case.join-code", code));
        Faces.redirect("/app/trame/enrolment-case.xhtml?number=" + number);
    }

    /** Leaves for who said so. A second click comes to the same page. */
    public void withdraw() throws IOException {
        if (!saidSo) {
            throw new RuleViolation("enrolment.said-so").at("saidSo");
        }
        if (getApplication().getState() != EnrolmentState.WITHDRAWN) {
            desk.withdraw(actor, number);
        }
        leave("lab.case.withdrawn");
    }

    /** Who had left is back. */
    public void comeBack() throws IOException {
        leaving.comeBack(actor, ParticipantRecord.numberFor(number));
        leave("lab.case.is-back");
    }

    private void leave(String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message, number));
        Faces.redirect("/app/trame/enrolment-case.xhtml?number=" + number);
    }

    public LabApplication getApplication() {
        if (number == null) {
            throw new NotFound("number");
        }
        if (application == null) {
            application = desk.openCase(actor, number);
        }
        return application;
    }

    /** Whether a seat can be offered once more. */
    public boolean isOfferableAgain() {
        if (offerableAgain == null) {
            offerableAgain = offers.isOfferableAgain(actor, number);
        }
        return offerableAgain;
    }

    /** Whether it was offered a seat in vain, and the course is still ahead. */
    public boolean isOutOfTurn() {
        return getApplication().getState().isOutOfTurn() && getApplication().getCourse().getState().isAhead();
    }

    /** Whether they have left the course that runs, and may come back. */
    public boolean isReturnable() {
        return getApplication().getState() == EnrolmentState.LEFT && leaving.isReturnable(actor, ParticipantRecord.numberFor(number));
    }

    public boolean isWithdrawable() {
        return getApplication().getState().isOpen() && getApplication().getCourse().getState().isAhead();
    }

    /** Whether the person has said that they leave. */
    public boolean isSaidSo() {
        return saidSo;
    }

    public void setSaidSo(boolean saidSo) {
        this.saidSo = saidSo;
    }
}
