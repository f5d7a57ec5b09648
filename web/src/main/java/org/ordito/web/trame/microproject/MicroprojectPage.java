package org.ordito.web.trame.microproject;

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
import org.ordito.trame.microproject.MicroprojectDesk;
import org.ordito.trame.microproject.MicroprojectView;
import org.ordito.trame.microproject.Outcome;
import org.ordito.web.text.PageText;

/** One microproject: its aims and steps for whoever does it; for the tutor also what is done next, and the end. */
@Named
@RequestScoped
public class MicroprojectPage {

    @Inject
    private Actor actor;

    @Inject
    private MicroprojectDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private MicroprojectView view;
    private String step;
    private LocalDate dueOn;
    private String note;
    private Outcome outcome;
    private String conclusion;

    public void addStep() throws IOException {
        desk.addStep(actor, number, step, dueOn);
        leave("micro.step-added");
    }

    /** @param position of the step, from 1 */
    public void finish(int position) throws IOException {
        desk.finish(actor, number, position, note);
        leave("micro.step-done");
    }

    public void end() throws IOException {
        desk.end(actor, number, outcome, conclusion);
        leave("micro.ended");
    }

    private void leave(String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect(address(number));
    }

    /** The page of one microproject. */
    static String address(String number) {
        return "/app/trame/microproject.xhtml?number=" + number;
    }

    public MicroprojectView getView() {
        if (number == null) {
            throw new NotFound("microproject");
        }
        if (view == null) {
            view = desk.open(actor, number);
        }
        return view;
    }

    /** The frame of the page: the office's for who writes in it, a citizen's for whose it is. */
    public String getTemplate() {
        return getView().led() ? "/WEB-INF/templates/office.xhtml" : "/WEB-INF/templates/page.xhtml";
    }

    /** The first step that is not done; 0 when all are. */
    public int getNext() {
        return getView().microproject().getSteps().stream().filter(one -> !one.isDone()).findFirst().map(one -> one.getPosition()).orElse(0);
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }
}
