package org.ordito.trame.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;

/** What the lab decides about groups: which it accompanies, through which expert; and that the deed was signed. */
@ApplicationScoped
@Transactional
public class AccompanimentDesk {

    @Inject
    private GroupPolicy policy;

    @Inject
    private Groups groups;

    @Inject
    private People people;

    @Inject
    private GroupMessages messages;

    @Inject
    private GroupProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** All for the lab, their own for an expert; newest first. @param state null for every state; @param after key of the slice before, null for the first */
    public Slice<LabGroup> list(Actor who, GroupState state, String after) {
        policy.mayList(who).orRefuse();
        return policy.maySeeAll(who).isGranted() ? groups.all(state, after) : groups.accompaniedBy(who, state, after);
    }

    /** How many people are in each of these groups, by its number. */
    public Map<String, Long> sizes(Actor who, List<LabGroup> listed) {
        policy.mayList(who).orRefuse();
        return groups.sizes(listed);
    }

    /** Which of these wait for a report whose term has passed, by number. */
    public Set<String> late(Actor who, List<LabGroup> listed) {
        policy.mayList(who).orRefuse();
        return groups.late(listed, clock.instant());
    }

    /** How many are in each state; none where nobody is. */
    public Map<GroupState, Long> counts(Actor who) {
        policy.maySeeAll(who).orRefuse();
        return groups.counts();
    }

    public GroupTerms terms(Actor who) {
        policy.maySeeAll(who).orRefuse();
        return groups.terms();
    }

    /** Changes how many days the parts of the way take, from now on. @param read version that was read before */
    public void changeTerms(Actor who, int read, Integer decisionDays, Integer choiceDays, Integer reportDays) {
        policy.mayChangeTerms(who).orRefuse();
        groups.lockTerms().change(read, decisionDays, choiceDays, reportDays);
        audit.record(who, "group.terms-changed", "", decisionDays + " " + choiceDays + " " + reportDays);
    }

    /** Who may accompany a group. */
    public List<Person> experts(Actor who) {
        policy.maySeeAll(who).orRefuse();
        return people.withRole(Role.COACH);
    }

    /** The lab accompanies it, through this expert. A second click is told that it is done. @throws RuleViolation {@code work.done}, {@code group.missing.expert} */
    public void takeOn(Actor who, String number, String expert) {
        LabGroup group = toLead(who, number);
        group.takeOn(checked(expert), groups.terms().getChoiceDays(), clock.instant());
        groups.flush();
        audit.record(who, "group.taken-on", number, expert);
        process.decided(group, who);
    }

    /** @throws RuleViolation {@code work.done}, {@code group.missing.reason} */
    public void decline(Actor who, String number, String reason) {
        LabGroup group = toLead(who, number);
        group.decline(reason, clock.instant());
        audit.record(who, "group.declined", number, "");
        process.decided(group, who);
    }

    /** Another expert accompanies it; what waits for the one before waits for them. @throws RuleViolation {@code group.missing.expert}, {@code group.not-accompanied} */
    public void changeExpert(Actor who, String number, String expert) {
        LabGroup group = toLead(who, number);
        group.requireAccompanied();
        String before = group.getExpert();
        if (before.equals(expert)) {
            return;
        }
        group.entrust(checked(expert));
        groups.flush();
        audit.record(who, "group.expert-changed", number, expert);
        messages.expertChanged(group);
        process.handedOver(group, before, expert);
    }

    /**
     * The deed is signed: the group is an enterprise.
     *
     * @throws RuleViolation {@code work.done}, {@code group.not-ready}, or what is wrong with what was written
     */
    public void found(Actor who, String number, String name, LocalDate deedOn, String code, String registerNumber) {
        LabGroup group = groups.lock(number);
        policy.mayAccompany(who, group).orRefuse();
        Instant now = clock.instant();
        group.requireAccompanied();
        group.found(Foundation.of(name, deedOn, code, registerNumber, RomeTime.dayOf(group.getDates().getTakenOnAt()), RomeTime.dayOf(now)), now);
        groups.flush();
        audit.record(who, "group.founded", number, deedOn.toString());
        process.founded(group);
    }

    private LabGroup toLead(Actor who, String number) {
        LabGroup group = groups.lock(number);
        policy.mayLead(who, group).orRefuse();
        return group;
    }

    private String checked(String expert) {
        return people.find(expert == null ? "" : expert).filter(person -> person.getRoles().contains(Role.COACH)).map(Person::getUsername)
                .orElseThrow(() -> new RuleViolation("group.missing.expert").at("expert"));
    }
}
