package org.ordito.trame.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ordito.engine.Processes;
import org.ordito.people.Actor;

/** What we tell the process of a group. */
@ApplicationScoped
class GroupProcess {

    private static final String CONFIRM = "Task_ConfirmGroupSessions";
    private static final String CHASE = "Task_ChaseReport";

    @Inject
    private Processes processes;

    void begun(LabGroup group) {
        processes.start("lab-group", group.getNumber(), Map.of("groupId", group.id()));
    }

    void proposed(LabGroup group, Actor spokesperson) {
        processes.complete(group.getNumber(), "Task_FormGroup", spokesperson);
    }

    void decided(LabGroup group, Actor coordinator) {
        processes.complete(group.getNumber(), "Task_TakeOnGroup", coordinator);
    }

    void formChosen(LabGroup group, Actor spokesperson) {
        processes.complete(group.getNumber(), "Task_ChooseLegalForm", spokesperson);
    }

    /** Whoever recorded it has shown before that they may. */
    void founded(LabGroup group) {
        processes.completeForAnybody(group.getNumber(), "Task_AccompanyGroup");
    }

    /** All that comes after the deed is confirmed. */
    void registered(LabGroup group) {
        processes.completeForAnybody(group.getNumber(), "Task_TutorGroup");
    }

    /** A session waits for the members' word; one such question at a time. */
    void sessionLogged(LabGroup group) {
        if (!processes.isOpen(group.getNumber(), CONFIRM)) {
            processes.correlate("Msg_GroupSessionLogged", group.getNumber());
        }
    }

    /** Any member may have given it. */
    void sessionsAnswered(LabGroup group) {
        if (processes.isOpen(group.getNumber(), CONFIRM)) {
            processes.completeForAnybody(group.getNumber(), CONFIRM);
        }
    }

    /** Any member may have written it; nobody needs to ask for it any more. */
    void reportWritten(LabGroup group) {
        processes.completeForAnybody(group.getNumber(), "Task_WriteGroupReport");
        if (isReportToChase(group.getNumber())) {
            processes.completeForAnybody(group.getNumber(), CHASE);
        }
    }

    boolean isReportToChase(String number) {
        return processes.isOpen(number, CHASE);
    }

    void reportChased(LabGroup group, Actor coordinator) {
        processes.complete(group.getNumber(), CHASE, coordinator);
    }

    void reportAnswered(LabGroup group, Actor coordinator) {
        processes.complete(group.getNumber(), "Task_AnswerGroupReport", coordinator);
    }

    /** What waits for one person waits for another from now on. */
    void handedOver(LabGroup group, String from, String to) {
        processes.handOver(group.getNumber(), from, to);
    }

    void dissolved(LabGroup group) {
        processes.correlate("Msg_GroupDissolved", group.getNumber());
    }
}
