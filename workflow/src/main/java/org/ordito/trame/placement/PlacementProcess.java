package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ordito.engine.Processes;
import org.ordito.people.Actor;

/** What we tell the processes of placements: a placement's life, a version of its project, the register of a month. */
@ApplicationScoped
public class PlacementProcess {

    @Inject
    private Processes processes;

    void proposed(Placement placement) {
        processes.start("lab-placement", placement.getNumber(), Map.of("placementId", placement.id()));
    }

    void projectWritten(TrainingProject project) {
        processes.start("training-project", project.getNumber(), Map.of("projectId", project.id()));
    }

    /** A newer version takes its place, or the placement ends: nobody is asked to confirm it any more. */
    void superseded(TrainingProject project) {
        processes.correlate("Msg_Superseded", project.getNumber());
    }

    void confirmed(TrainingProject project, Party party, Actor who) {
        processes.complete(project.getNumber(), switch (party) {
            case TRAINEE -> "Task_ConfirmAsTrainee";
            case HOST -> "Task_ConfirmAsHost";
            case PROMOTER -> "Task_ConfirmAsPromoter";
        }, who);
    }

    /** The promoter has seen to those who have not confirmed a version. */
    void chased(TrainingProject project, Actor who) {
        processes.complete(project.getNumber(), "Task_ChaseConfirmations", who);
    }

    /** Whether the lab has a version on its desk because somebody has not confirmed it for days. */
    boolean isLate(TrainingProject project) {
        return processes.isOpen(project.getNumber(), "Task_ChaseConfirmations");
    }

    /** All three have confirmed a version: the first one lets the placement go on, a later one changes its days. */
    void inForce(Placement placement) {
        processes.correlateIfAwaited("Msg_ProjectConfirmed", placement.getNumber());
        periodChanged(placement);
    }

    void periodChanged(Placement placement) {
        processes.correlateIfAwaited("Msg_PeriodChanged", placement.getNumber());
    }

    void suspended(Placement placement) {
        processes.correlate("Msg_Suspended", placement.getNumber());
        periodChanged(placement);
    }

    void suspensionMoved(Placement placement) {
        processes.correlate("Msg_SuspensionMoved", placement.getNumber());
        periodChanged(placement);
    }

    void endedEarly(Placement placement) {
        processes.correlate("Msg_EndedEarly", placement.getNumber());
    }

    void registerOpened(MonthRegister register) {
        processes.start("placement-register", register.getNumber(), Map.of("registerId", register.id()));
    }

    void registerConfirmed(MonthRegister register, Actor who) {
        processes.complete(register.getNumber(), "Task_ConfirmRegister", who);
    }

    void registerChecked(MonthRegister register, Actor who) {
        processes.complete(register.getNumber(), "Task_CheckRegister", who);
    }

    void registerChased(MonthRegister register, Actor who) {
        processes.complete(register.getNumber(), "Task_ChaseRegister", who);
    }

    boolean isLate(MonthRegister register) {
        return processes.isOpen(register.getNumber(), "Task_ChaseRegister");
    }

    /** No register of the placement waits for anybody any more. */
    void registersSettled(Placement placement) {
        processes.correlateIfAwaited("Msg_RegistersChecked", placement.getNumber());
    }

    void assessed(Placement placement, PlacementAssessment.Moment moment, Party party, Actor who) {
        boolean isFinal = moment == PlacementAssessment.Moment.FINAL;
        String host = isFinal ? "Task_AssessFinalAsHost" : "Task_AssessMidTermAsHost";
        String promoter = isFinal ? "Task_AssessFinalAsPromoter" : "Task_AssessMidTermAsPromoter";
        processes.complete(placement.getNumber(), party == Party.HOST ? host : promoter, who);
    }
}
