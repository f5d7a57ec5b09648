package org.ordito.trame.group;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/**
 * Who has a place in a course begins a group; who was invited joins. Its members see all of it and do their part, the spokesperson decides
 * for it; the expert who accompanies it and the coordinator see it, too; the auditor reads. Nobody of the office looks after a group of their own.
 */
@ApplicationScoped
public class GroupPolicy {

    /** Joining, and every page of one's own. */
    public Permission mayTakePart(Actor who) {
        return Permission.when(who.isSignedIn() && who.is(Role.CITIZEN), "group.citizens-only");
    }

    /** @param inCourse whether this person has, or had, a place in a course of the lab */
    public Permission mayBegin(Actor who, boolean inCourse) {
        return mayTakePart(who).and(Permission.when(inCourse, "group.participants-only"));
    }

    /** What every member does: their part of the checklist, their word on sessions, leaving. */
    public Permission mayAct(Actor who, LabGroup group) {
        return Permission.when(group.isMember(who), "group.not-yours");
    }

    /** What the spokesperson decides for all. */
    public Permission maySpeak(Actor who, LabGroup group) {
        return mayAct(who, group).and(Permission.when(group.isSpokenForBy(who), "group.spokesperson-only"));
    }

    public Permission maySee(Actor who, LabGroup group) {
        return mayAct(who, group).or(mayAccompany(who, group)).or(maySeeAll(who));
    }

    public Permission maySeeAll(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.is(Role.AUDITOR), "group.office-only");
    }

    /** A list of groups: all of them, or those that one accompanies. */
    public Permission mayList(Actor who) {
        return maySeeAll(who).or(Permission.when(who.is(Role.COACH), "group.office-only"));
    }

    /** Taking on, declining, changing the expert, answering reports. */
    public Permission mayLead(Actor who, LabGroup group) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "group.coordinator-only").and(Permission.when(!group.isMember(who), "group.own-case"));
    }

    /** How many days the parts of the way take. */
    public Permission mayChangeTerms(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "group.coordinator-only");
    }

    /** Sessions, looking at the checklist, the deed: its expert, or the coordinator in their stead. */
    public Permission mayAccompany(Actor who, LabGroup group) {
        return Permission.when(who.is(Role.COACH) && group.isAccompaniedBy(who), "group.expert-only").or(mayLead(who, group));
    }

    /** Doing one thing of the checklist. */
    public Permission mayDo(Actor who, LabGroup group, ChecklistItem item) {
        return item.isOfMembers() ? mayAct(who, group) : mayAccompany(who, group);
    }

    /** Giving it up: the spokesperson, or the coordinator when nobody is there any more. */
    public Permission mayDissolve(Actor who, LabGroup group) {
        return maySpeak(who, group).or(mayLead(who, group));
    }
}
