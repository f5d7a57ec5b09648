package org.ordito.web.trame.followup;

import java.io.IOException;
import java.time.Clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.enrolment.Participant;
import org.ordito.trame.followup.Activity;
import org.ordito.trame.followup.Contract;
import org.ordito.trame.followup.FollowupDesk;
import org.ordito.trame.followup.Outcome;
import org.ordito.trame.followup.OutcomeAnswers;
import org.ordito.web.text.PageText;

/** What became of somebody: they say it, signed in, or the coordinator writes what they say on the telephone. */
@Named("outcomePage")
@RequestScoped
public class OutcomePage {

    @Inject
    private Actor actor;

    @Inject
    private FollowupDesk desk;

    @Inject
    private PageText text;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "number")
    private String number;

    private Outcome question;
    private Participant person;
    private Activity activity;
    private Contract contract;
    private Answer improved;
    private Answer qualified;

    public void answer() throws IOException {
        desk.answer(actor, number, new OutcomeAnswers(activity, contract, improved, qualified));
        Messages.addFlashGlobalInfo(text.of(isOwn() ? "followup.page.thanks" : "followup.page.written"));
        Faces.redirect(isOwn() ? "/app/trame/outcome.xhtml?number=" + number : "/app/trame/outcomes.xhtml?number=" + getQuestion().getRecord().getCourse().getSlug());
    }

    public Outcome getQuestion() {
        if (question == null) {
            if (number == null) {
                throw new NotFound("number");
            }
            question = desk.question(actor, number);
        }
        return question;
    }

    public Participant getPerson() {
        if (person == null) {
            person = desk.person(actor, number);
        }
        return person;
    }

    public boolean isOwn() {
        return getPerson().account() != null && actor.isPerson(getPerson().account());
    }

    public boolean isAnswerable() {
        return getQuestion().isOpen() && !clock.instant().isAfter(getQuestion().getOpenUntil());
    }

    /** The frame of the page: a citizen's for who it is about, the office's for the coordinator. */
    public String getTemplate() {
        getQuestion();
        return isOwn() ? "/WEB-INF/templates/page.xhtml" : "/WEB-INF/templates/office.xhtml";
    }

    public Activity getActivity() {
        return activity;
    }

    public void setActivity(Activity activity) {
        this.activity = activity;
    }

    public Contract getContract() {
        return contract;
    }

    public void setContract(Contract contract) {
        this.contract = contract;
    }

    public Answer getImproved() {
        return improved;
    }

    public void setImproved(Answer improved) {
        this.improved = improved;
    }

    public Answer getQualified() {
        return qualified;
    }

    public void setQualified(Answer qualified) {
        this.qualified = qualified;
    }
}
