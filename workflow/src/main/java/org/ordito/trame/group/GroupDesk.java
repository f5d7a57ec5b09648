package org.ordito.trame.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.NotFound;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.enrolment.LabApplications;

/** A group from its beginning: begun, seen, put before the lab, and given up. */
@ApplicationScoped
@Transactional
public class GroupDesk {

    private static final String SERIES = "GRUPPO";

    @Inject
    private GroupPolicy policy;

    @Inject
    private Groups groups;

    @Inject
    private LabApplications enrolments;

    @Inject
    private People people;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private GroupMessages messages;

    @Inject
    private GroupProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Whether this person may begin a group now: has a place in a course, and is in no group that goes on. */
    public boolean mayBegin(Actor who) {
        return policy.mayBegin(who, !enrolments.placesOf(who).isEmpty()).isGranted() && groups.openOf(who).isEmpty();
    }

    /**
     * Begins a group; a second click, or somebody who is in one already, comes to that one.
     *
     * @param aim what it wants to do
     */
    public String begin(Actor who, String name, String aim) {
        policy.mayBegin(who, !enrolments.placesOf(who).isEmpty()).orRefuse();
        people.holdBack(who.username());
        return groups.openOf(who).map(LabGroup::getNumber).orElseGet(() -> add(who, name, aim));
    }

    private String add(Actor who, String name, String aim) {
        Instant now = clock.instant();
        LabGroup group = new LabGroup(numbers.next(SERIES, RomeTime.dayOf(now).getYear()), who, name, aim, now);
        groups.add(group);
        audit.record(who, "group.begun", group.getNumber(), "");
        process.begun(group);
        return group.getNumber();
    }

    /** Those in which this person is, newest first. */
    public List<LabGroup> mine(Actor who) {
        return policy.mayTakePart(who).isGranted() ? groups.of(who) : List.of();
    }

    /** One group, for whom it concerns. */
    public GroupView open(Actor who, String number) {
        LabGroup group = groups.whole(number);
        policy.maySee(who, group).orRefuse();
        Set<String> accounts = new HashSet<>(Set.of(group.getSpokesperson()));
        group.getMembers().forEach(member -> accounts.add(member.getUsername()));
        if (group.getExpert() != null) {
            accounts.add(group.getExpert());
        }
        boolean member = policy.mayAct(who, group).isGranted();
        return new GroupView(group, group.openReport(clock.instant()).orElse(null), people.names(accounts), member ? groups.invitations(group) : List.of(), member,
                policy.maySpeak(who, group).isGranted(), policy.mayLead(who, group).isGranted(), policy.mayAccompany(who, group).isGranted());
    }

    /** Writes its name and aim anew. */
    public void describe(Actor who, String number, String name, String aim) {
        LabGroup group = toSpeak(who, number);
        group.describe(name, aim);
        audit.record(who, "group.described", number, "");
    }

    /** Asks the lab to accompany it. A second click asks nothing more. @throws RuleViolation {@code group.alone} */
    public void propose(Actor who, String number) {
        LabGroup group = toSpeak(who, number);
        if (group.getState() == GroupState.PROPOSED) {
            return;
        }
        group.propose(groups.terms().getDecisionDays(), clock.instant());
        groups.flush();
        audit.record(who, "group.proposed", number, "");
        messages.proposed(group);
        process.proposed(group, who);
    }

    /** Gives it up. A second click does nothing more. @throws RuleViolation {@code group.missing.reason} */
    public void dissolve(Actor who, String number, String reason) {
        LabGroup group = groups.lock(number);
        policy.mayDissolve(who, group).orRefuse();
        if (group.getState() == GroupState.DISSOLVED) {
            return;
        }
        group.dissolve(reason, clock.instant());
        audit.record(who, "group.dissolved", number, "");
        process.dissolved(group);
    }

    /** @throws NotFound if there is no such group */
    private LabGroup toSpeak(Actor who, String number) {
        LabGroup group = groups.lock(number);
        policy.maySpeak(who, group).orRefuse();
        return group;
    }
}
