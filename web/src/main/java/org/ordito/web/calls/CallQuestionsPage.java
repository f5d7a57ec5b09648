package org.ordito.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.ordito.calls.Call;
import org.ordito.calls.Calls;
import org.ordito.calls.questions.AnswerDesk;
import org.ordito.calls.questions.PublicQuestion;
import org.ordito.calls.updates.UpdatesDesk;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** What the public asks about a call, and how many follow it, for the office. */
@Named
@RequestScoped
public class CallQuestionsPage {

    @Inject
    private Actor actor;

    @Inject
    private AnswerDesk desk;

    @Inject
    private UpdatesDesk updates;

    @Inject
    private Calls calls;

    @Inject
    @Param(name = "number")
    private String slug;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<PublicQuestion> questions;

    public Slice<PublicQuestion> getQuestions() {
        if (questions == null) {
            questions = desk.ofCall(actor, slug(), after);
        }
        return questions;
    }

    public long getWaiting() {
        return desk.waiting(actor, slug());
    }

    /** How many addresses follow the call; nobody sees which. */
    public long getFollowers() {
        return updates.followers(actor, slug());
    }

    public Call getCall() {
        return calls.withSlug(slug());
    }

    private String slug() {
        if (slug == null) {
            throw new NotFound("call");
        }
        return slug;
    }
}
