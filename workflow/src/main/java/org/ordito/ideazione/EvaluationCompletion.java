package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.ordito.calls.Call;
import org.ordito.calls.Calls;

/** Knows whether a call's ranking can be computed: every application is evaluated, excluded or gone. */
@ApplicationScoped
public class EvaluationCompletion {

    private static final List<ApplicationState> AWAITED =
            Arrays.stream(ApplicationState.values()).filter(ApplicationState::isBeforeRanking).toList();

    private final Calls calls;
    private final IdeaApplications applications;
    private final IdeazioneProcess process;

    @Inject
    EvaluationCompletion(Calls calls, IdeaApplications applications, IdeazioneProcess process) {
        this.calls = calls;
        this.applications = applications;
        this.process = process;
    }

    EvaluationCompletion() {
        this(null, null, null);
    }

    /** Asked one at a time for each call, so that of two last ones finishing together one sees the other. */
    public boolean isReached(Long callId) {
        calls.lock(callId);
        return !applications.isAny(callId, AWAITED);
    }

    /** To be called whenever an application stops being awaited: tells the selection when it was the last one. */
    public void check(Call call) {
        if (isReached(call.id())) {
            process.evaluationComplete(call);
        }
    }
}
