package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.ordito.notifications.LinkCode;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;
import org.ordito.trame.Course;

/**
 * Whoever has signed in enrols for themselves; the social services propose people and see only those; the coordinator enrols who
 * comes to the lab, makes the list, and alone sees what people said about their lives.
 */
@ApplicationScoped
public class EnrolmentPolicy {

    public Permission mayEnrol(Actor who, Course course, Instant arrived) {
        return Permission.when(who.isSignedIn() && course.takesEnrolments(arrived), "enrolment.closed");
    }

    /** Every page of one's own. */
    public Permission maySeeOwn(Actor who) {
        return Permission.when(who.isSignedIn(), "enrolment.not-yours");
    }

    public Permission mayWrite(Actor who, LabApplication application) {
        return Permission.when(application.isOf(who), "enrolment.not-yours");
    }

    public Permission maySee(Actor who, LabApplication application) {
        return Permission.when(application.isOf(who) || application.getState() != EnrolmentState.DRAFT && who.is(Role.LAB_COORDINATOR), "enrolment.not-yours");
    }

    /** The owner, or the coordinator for whoever says it on the telephone or at the lab. */
    public Permission mayAnswer(Actor who, LabApplication application) {
        return Permission.when(application.isOf(who) || who.is(Role.LAB_COORDINATOR), "enrolment.not-yours");
    }

    /** Whoever holds the code of the message. */
    public Permission mayUseCode(String code) {
        return Permission.when(LinkCode.isOne(code), "enrolment.code-unknown");
    }

    /** What was found of one's own answers, and what one is asked for. */
    public Permission maySeeOwn(Actor who, LabApplication application) {
        return Permission.when(application.isOf(who), "enrolment.not-yours");
    }

    /** Looking into what somebody said: whoever makes the list, and never of their own enrolment. */
    public Permission mayCheck(Actor who, LabApplication application) {
        return application.isOf(who) ? Permission.refused("enrolment.check-own") : maySee(who, application);
    }

    public Permission mayMakeList(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "course.coordinator-only");
    }

    /** Who sends enrolments in sees their names; teachers and auditors do not. */
    public Permission maySeeNames(Actor who) {
        return mayMakeList(who);
    }

    /** How many have enrolled says nothing about anybody. */
    public Permission mayCount(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.is(Role.TEACHER) || who.is(Role.AUDITOR), "course.lab-only");
    }

    public Permission mayReadPoints(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.is(Role.AUDITOR), "course.lab-only");
    }

    public Permission mayEnrolOthers(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "course.coordinator-only");
    }

    /** Hands over the code by which somebody joins an enrolment to their account. */
    public Permission mayLetJoin(Actor who) {
        return mayEnrolOthers(who);
    }

    /** A citizen for themselves: an account of the staff is nobody's enrolment. */
    public Permission mayJoin(Actor who) {
        return Permission.when(who.is(Role.CITIZEN) && who.principal() == null, "enrolment.citizens-only");
    }

    public Permission mayPropose(Actor who) {
        return Permission.when(who.is(Role.SOCIAL_SERVICES), "enrolment.services-only");
    }
}
