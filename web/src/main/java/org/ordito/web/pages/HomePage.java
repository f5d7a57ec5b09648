package org.ordito.web.pages;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ordito.calls.Call;
import org.ordito.calls.CallState;
import org.ordito.calls.Calls;
import org.ordito.ideazione.PublicIdea;
import org.ordito.ideazione.PublicIdeas;

/** The first page: the calls that one can apply to, and the newest ideas. */
@Named
@RequestScoped
public class HomePage {

    private static final int IDEAS = 6;

    @Inject
    private Calls calls;

    @Inject
    private PublicIdeas ideas;

    private List<Call> openCalls;
    private List<PublicIdea> newestIdeas;

    /** Open, or published and opening soon. */
    public List<Call> getOpenCalls() {
        if (openCalls == null) {
            openCalls = calls.published(null).items().stream()
                    .filter(call -> call.getState() == CallState.OPEN || call.getState() == CallState.PUBLISHED).toList();
        }
        return openCalls;
    }

    public List<PublicIdea> getNewestIdeas() {
        if (newestIdeas == null) {
            newestIdeas = ideas.newest(null, null, null).items().stream().limit(IDEAS).toList();
        }
        return newestIdeas;
    }
}
