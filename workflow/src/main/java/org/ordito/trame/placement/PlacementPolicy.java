package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/**
 * The coordinator leads and is the promoter's side; the host's tutor sees the placements that name them; the person sees their own.
 * Auditors read. Why a placement was suspended or ended, and which limit of months holds for somebody, is not for everybody among them.
 */
@ApplicationScoped
public class PlacementPolicy {

    private static final String NOT_YOURS = "placement.not-yours";
    private static final String LAB_ONLY = "course.lab-only";

    public Permission mayLead(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "course.coordinator-only");
    }

    public Permission maySeeAll(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.is(Role.AUDITOR), LAB_ONLY);
    }

    public Permission mayLookFor(Actor who) {
        return Permission.when(who.is(Role.CITIZEN), NOT_YOURS);
    }

    public Permission mayHost(Actor who) {
        return Permission.when(who.is(Role.HOST_TUTOR), NOT_YOURS);
    }

    public Permission maySee(Actor who, Placement placement) {
        return isParty(who, placement) || maySeeAll(who).isGranted() ? Permission.granted() : Permission.refused(NOT_YOURS);
    }

    /** Why it stands still or ended: who it is about, and the tutor who wrote it. Of the lab each look is recorded. */
    public Permission knowsReason(Actor who, Placement placement) {
        return Permission.when(placement.getParties().isTrainee(who) || placement.getParties().isHostTutor(who) && who.isPerson(placement.getEndedBy()), NOT_YOURS);
    }

    public Permission mayConfirm(Actor who, Placement placement, Party party) {
        return Permission.when(switch (party) {
            case TRAINEE -> placement.getParties().isTrainee(who);
            case HOST -> placement.getParties().isHostTutor(who);
            case PROMOTER -> who.is(Role.LAB_COORDINATOR);
        }, NOT_YOURS);
    }

    public Permission mayWriteHours(Actor who, Placement placement) {
        return Permission.when(placement.getParties().isTrainee(who) || placement.getParties().isHostTutor(who), NOT_YOURS);
    }

    public Permission mayConfirmHours(Actor who, Placement placement) {
        return Permission.when(placement.getParties().isHostTutor(who), NOT_YOURS);
    }

    /** Either side, and the lab. */
    public Permission mayEnd(Actor who, Placement placement) {
        return Permission.when(isParty(who, placement) || who.is(Role.LAB_COORDINATOR), NOT_YOURS);
    }

    private static boolean isParty(Actor who, Placement placement) {
        return placement.getParties().isTrainee(who) || placement.getParties().isHostTutor(who);
    }

    public Permission maySeePayments(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.is(Role.MANAGER) || who.is(Role.AUDITOR), LAB_ONLY);
    }

    public Permission mayApprovePayments(Actor who) {
        return Permission.when(who.is(Role.MANAGER), "placement.manager-only");
    }
}
