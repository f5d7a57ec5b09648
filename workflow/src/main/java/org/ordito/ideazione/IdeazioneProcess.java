package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.ordito.calls.Call;
import org.ordito.engine.Processes;
import org.ordito.people.Actor;

/** What we tell the processes of IdeAzione: an application's life, and the selection of a call. */
@ApplicationScoped
public class IdeazioneProcess {

    @Inject
    private Processes processes;

    public void submitted(IdeaApplication application) {
        processes.start("idea-application", application.getNumber(),
                Map.of("applicationId", application.id(), "callId", application.getCall().id()));
    }

    /** The call had closed already while this application, sent in time, was still being received. */
    public void callClosed(IdeaApplication application) {
        processes.correlateIfAwaited("Msg_CallClosed", application.getNumber());
    }

    public void callClosed(Long callId) {
        processes.correlateAll("Msg_CallClosed", "callId", callId);
    }

    /** Every check of the call is decided: its outcomes can be told. */
    public void checksComplete(Call call) {
        processes.start("admissibility-release", call.getSlug(), Map.of("callId", call.id()));
    }

    /** The outcomes of admissibility are told at another instant. */
    public void releaseMoved(String slug) {
        processes.correlateIfAwaited("Msg_ReleaseMoved", slug);
    }

    public void panelAppointed(Long callId) {
        processes.correlateAll("Msg_PanelAppointed", "callId", callId);
    }

    /** Every application of the call is evaluated, excluded or gone. The selection may not be waiting for it yet: then it asks. */
    public void evaluationComplete(Call call) {
        processes.correlateIfAwaited("Msg_EvaluationComplete", call.getSlug());
    }

    public void rankingPublished(Long callId) {
        processes.correlateAll("Msg_RankingPublished", "callId", callId);
    }

    public void rankingFinal(Long callId) {
        processes.correlateAll("Msg_RankingFinal", "callId", callId);
    }

    public void reopened(IdeaApplication application) {
        processes.correlate("Msg_Reopened", application.getNumber());
    }

    public void placeFreed(IdeaApplication next) {
        processes.correlateIfAwaited("Msg_PlaceFreed", next.getNumber());
    }

    public void moneyFreed(IdeaApplication next) {
        processes.correlateIfAwaited("Msg_MoneyFreed", next.getNumber());
    }

    public void sessionLogged(IdeaApplication application) {
        if (!processes.isOpen(application.getNumber(), "Task_ConfirmSessions")) {
            processes.correlate("Msg_SessionLogged", application.getNumber());
        }
    }

    /**
     * What waits for one person waits for another one, with a term of their own.
     *
     * @param task  the user task's id in its diagram
     * @param from  account of who was to do it
     * @param to    account of who is to do it now
     * @throws org.ordito.platform.RuleViolation {@code work.done} if it no longer waits for the first
     */
    public void passedOn(String number, String task, String from, String to, Instant dueAt) {
        processes.passOn(number, task, from, to, dueAt);
    }

    /** The report has a new term, by which its reminders go from now on. @return whether it was still to be filled in */
    public boolean reportExtended(String reportNumber) {
        return processes.correlateIfAwaited("Msg_ReportExtended", reportNumber);
    }

    /** The report was formally asked for: whoever has to fill it in sees the last term. */
    public void reportReminded(String reportNumber, Instant lastTerm) {
        processes.moveTerm(reportNumber, "Task_FillReport", lastTerm);
    }

    /** A request for documents was answered: the answer goes to the protocol register, and nothing waits for that. */
    public void answered(IdeaApplication application, String integrationNumber) {
        processes.start("integration-registration", integrationNumber, Map.of("applicationId", application.id()));
    }

    public void withdrawn(IdeaApplication application) {
        processes.correlate("Msg_Withdrawn", application.getNumber());
    }

    /**
     * This person has done what waited on this case.
     *
     * @param businessKey number of the application, claim, report or integration, or slug of the call
     * @param task        the user task's id in its diagram
     * @throws org.ordito.platform.RuleViolation {@code work.done} if it no longer waits
     */
    public void done(String businessKey, String task, Actor who) {
        processes.complete(businessKey, task, who);
    }
}
