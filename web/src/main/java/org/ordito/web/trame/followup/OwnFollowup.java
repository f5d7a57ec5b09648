package org.ordito.web.trame.followup;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ordito.people.Actor;
import org.ordito.trame.completion.AskedOpinion;
import org.ordito.trame.completion.OpinionDesk;
import org.ordito.trame.followup.FollowupDesk;
import org.ordito.trame.followup.Outcome;
import org.ordito.trame.followup.ParticipantRecord;

/** What whoever has signed in is asked about courses, in the personal area. */
@Named
@RequestScoped
public class OwnFollowup {

    @Inject
    private Actor actor;

    @Inject
    private FollowupDesk desk;

    @Inject
    private OpinionDesk opinionDesk;

    private List<AskedOpinion> opinions;
    private List<Outcome> asked;
    private List<ParticipantRecord> silent;

    /** Courses of which they may say what they think. */
    public List<AskedOpinion> getOpinions() {
        if (opinions == null) {
            opinions = opinionDesk.asked(actor);
        }
        return opinions;
    }

    public List<Outcome> getAsked() {
        if (asked == null) {
            asked = desk.asked(actor);
        }
        return asked;
    }

    /** Running courses about which they have not said anything yet. */
    public List<ParticipantRecord> getSilent() {
        if (silent == null) {
            silent = desk.silent(actor);
        }
        return silent;
    }
}
