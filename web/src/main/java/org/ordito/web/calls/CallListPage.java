package org.ordito.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.ordito.calls.Call;
import org.ordito.calls.CallDesk;
import org.ordito.calls.CallState;
import org.ordito.calls.questions.QuestionPolicy;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Slice;

/** Every call, with what the person who looks may do about each. */
@Named
@RequestScoped
public class CallListPage {

    @Inject
    private Actor actor;

    @Inject
    private CallDesk desk;

    @Inject
    private QuestionPolicy questions;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<Call> calls;

    public Slice<Call> getCalls() {
        if (calls == null) {
            calls = desk.allForOffice(actor, after != null && after.matches("\\d{1,18}") ? after : null);
        }
        return calls;
    }

    public boolean mayWrite(Call call) {
        return actor.is(Role.OFFICER) && call.getState() == CallState.DRAFT && !call.getDrafting().isWithManager();
    }

    public boolean mayPublish(Call call) {
        return actor.is(Role.MANAGER) && call.getState() == CallState.DRAFT && call.getDrafting().isWithManager();
    }

    public boolean mayCorrect(Call call) {
        return (actor.is(Role.OFFICER) || actor.is(Role.MANAGER)) && call.getState().isPublic();
    }

    public boolean mayAddMoney(Call call) {
        return actor.is(Role.MANAGER) && call.getState() != CallState.DRAFT;
    }

    public boolean mayReadQuestions(Call call) {
        return call.getState().isPublic() && questions.mayReadInOffice(actor).isGranted();
    }

    public boolean mayExtend(Call call) {
        return (actor.is(Role.OFFICER) || actor.is(Role.MANAGER))
                && (call.getState() == CallState.PUBLISHED || call.getState() == CallState.OPEN);
    }
}
