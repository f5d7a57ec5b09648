package org.ordito.trame.group;

import static org.ordito.trame.group.GroupState.*;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordito.coaching.LoggedSession;
import org.ordito.coaching.SessionNotes;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/**
 * A group on its way to an enterprise. Its people join by their own choice; the spokesperson asks the lab to accompany it; the coordinator
 * gives it an expert or says no; it chooses a legal form and follows that form's checklist until the deed; afterwards it reports three times
 * in two years, then its case is closed. Until then it may be given up at any moment, with a reason.
 */
@Entity
@Table(name = "lab_group")
public class LabGroup extends GroupFacts {

    /** Most people in one group. */
    public static final int MOST_MEMBERS = 30;

    /** Fewest people with whom the lab is asked to accompany a group. */
    public static final int FEWEST_MEMBERS = 2;

    @OneToMany(mappedBy = "labGroup", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<GroupMember> members = new ArrayList<>();
    @OneToMany(mappedBy = "labGroup", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ChecklistEntry> checklist = new ArrayList<>();
    @OneToMany(mappedBy = "labGroup", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<GroupSession> sessions = new ArrayList<>();
    @OneToMany(mappedBy = "labGroup", cascade = CascadeType.ALL)
    @OrderBy("months")
    private List<GroupReport> reports = new ArrayList<>();

    protected LabGroup() {
    }

    /** @throws RuleViolation beside the field that is missing */
    LabGroup(String number, Actor founder, String name, String aim, Instant now) {
        super(number, founder, name, aim, now);
        members.add(new GroupMember(this, founder.username(), now));
    }

    /** Somebody joins; who is here already stays. @throws RuleViolation {@code group.ended}, {@code group.full} */
    void join(Actor who, Instant now) {
        requireOpen();
        if (isMember(who)) {
            return;
        }
        if (getMembers().size() >= MOST_MEMBERS) {
            throw new RuleViolation("group.full", MOST_MEMBERS);
        }
        members.stream().filter(member -> member.is(who)).findFirst().ifPresentOrElse(member -> member.rejoin(now),
                () -> members.add(new GroupMember(this, who.username(), now)));
    }

    /** @throws RuleViolation {@code group.spokesperson-stays} while they speak for it */
    void leave(Actor who, Instant now) {
        if (isSpokenForBy(who)) {
            throw new RuleViolation("group.spokesperson-stays");
        }
        members.stream().filter(member -> member.is(who)).forEach(member -> member.leave(now));
    }

    /** Another member speaks for it from now on. @throws RuleViolation {@code group.not-a-member}, {@code group.ended} */
    void speakThrough(String username) {
        requireOpen();
        if (getMembers().stream().noneMatch(member -> member.getUsername().equals(username))) {
            throw new RuleViolation("group.not-a-member").at("spokesperson");
        }
        speaks(username);
    }

    /** Asks the lab to accompany it. @param days within which the coordinator decides @throws RuleViolation {@code work.done}, {@code group.alone} */
    void propose(int days, Instant now) {
        requireState(FORMING);
        if (getMembers().size() < FEWEST_MEMBERS) {
            throw new RuleViolation("group.alone", FEWEST_MEMBERS);
        }
        proposed(days, now);
    }

    /** The lab accompanies it. @param days within which it chooses a form @throws RuleViolation {@code work.done}, {@code group.missing.expert}, {@code group.expert-is-member} */
    void takeOn(String account, int days, Instant now) {
        requireState(PROPOSED);
        entrust(account);
        getDates().takenOn(days, now);
        enter(CHOOSING, now);
    }

    /** Another expert accompanies it. @throws RuleViolation {@code group.missing.expert}, {@code group.expert-is-member}, {@code group.ended} */
    void entrust(String account) {
        requireOpen();
        if (account == null) {
            throw new RuleViolation("group.missing.expert").at("expert");
        }
        if (getMembers().stream().anyMatch(member -> member.getUsername().equals(account))) {
            throw new RuleViolation("group.expert-is-member").at("expert");
        }
        accompanied(account);
    }

    /** @throws RuleViolation {@code work.done}, {@code group.missing.reason} */
    void decline(String why, Instant now) {
        requireState(PROPOSED);
        end(DECLINED, why, now);
    }

    /**
     * Chooses a form, or another one before the deed: what the two checklists have in common stays as it is.
     *
     * @param read version that was read before
     * @return whether it is the first choice
     * @throws RuleViolation {@code group.form-fixed} once the deed is signed
     * @throws StaleEdit     if somebody else has changed the group meanwhile
     */
    boolean choose(int read, FormChoice chosen, Instant now) {
        if (!getState().isChoosable()) {
            throw new RuleViolation("group.form-fixed");
        }
        StaleEdit.unlessSame(read, getVersion());
        boolean first = getState() == CHOOSING;
        chosen(chosen.at(now));
        List<ChecklistItem> asked = ChecklistItem.of(chosen.getForm());
        checklist.removeIf(entry -> !asked.contains(entry.getItem()));
        asked.stream().filter(item -> checklist.stream().noneMatch(entry -> entry.getItem() == item))
                .forEach(item -> checklist.add(new ChecklistEntry(this, item)));
        if (first) {
            enter(PREPARING, now);
        }
        return first;
    }

    /** What can be ticked or looked at now. @throws NotFound when the form does not ask it @throws RuleViolation {@code group.item-not-now} */
    ChecklistEntry workOn(ChecklistItem item) {
        if (getState() != (item.isBefore() ? PREPARING : FOUNDED)) {
            throw new RuleViolation("group.item-not-now");
        }
        return entry(item);
    }

    ChecklistEntry entry(ChecklistItem item) {
        return checklist.stream().filter(entry -> entry.getItem() == item).findFirst().orElseThrow(() -> new NotFound(String.valueOf(item)));
    }

    /** The deed is signed. @throws RuleViolation {@code work.done}, {@code group.not-ready} while something before the deed is not confirmed */
    void found(Foundation founded, Instant now) {
        requireState(PREPARING);
        if (!isReady()) {
            throw new RuleViolation("group.not-ready");
        }
        founded(founded, now);
    }

    /** All that comes after the deed is confirmed. @return whether that is new */
    boolean register(Instant now) {
        return getState() == FOUNDED && getDates().getRegisteredAt() == null && checklist.stream().allMatch(ChecklistEntry::isConfirmed)
                && getDates().registered(now);
    }

    /** @throws RuleViolation {@code group.not-accompanied}, or what is wrong with the notes */
    GroupSession log(SessionNotes notes, Instant now) {
        requireAccompanied();
        return LoggedSession.logOnce(sessions, notes,
                () -> new GroupSession(this, sessions.size() + 1, notes, RomeTime.dayOf(getDates().getTakenOnAt()), RomeTime.dayOf(now)));
    }

    /** @throws RuleViolation {@code coaching.no-session}, {@code coaching.correction-uncontested}, or what is wrong with the notes */
    void correct(int ordinal, SessionNotes notes, Instant now) {
        requireAccompanied();
        session(ordinal).correct(notes, RomeTime.dayOf(getDates().getTakenOnAt()), RomeTime.dayOf(now));
    }

    /** A member's word on some sessions. @throws RuleViolation {@code coaching.answer-none}, {@code coaching.answered-already}, {@code coaching.objection-missing} */
    void answer(Collection<Integer> confirmed, Map<Integer, String> contested, Instant now) {
        requireAccompanied();
        if (confirmed.isEmpty() && contested.isEmpty()) {
            throw new RuleViolation("coaching.answer-none");
        }
        confirmed.forEach(ordinal -> session(ordinal).confirm(now));
        contested.forEach((ordinal, note) -> session(ordinal).contest(note, now));
    }

    private GroupSession session(int ordinal) {
        return sessions.stream().filter(session -> session.getOrdinal() == ordinal).findFirst().orElseThrow(() -> new RuleViolation("coaching.no-session", ordinal));
    }

    /** The next report is to be written. @param days within which it is */
    GroupReport openReport(int days, Instant now) {
        GroupReport report = new GroupReport(this, nextReportMonths().orElseThrow(), days, now);
        reports.add(report);
        return report;
    }

    /** How many months after the deed the next report is asked; empty when there is none any more. */
    Optional<Integer> nextReportMonths() {
        return GroupReport.MONTHS.stream().skip(reports.size()).findFirst();
    }

    /** When the next report opens; null when there is none any more, or no deed yet. */
    public LocalDate getNextReportOn() {
        return getFoundation() == null || !getState().isOpen() ? null : nextReportMonths().map(getFoundation().getDeedOn()::plusMonths).orElse(null);
    }

    /** The report that was asked last: those before it have given way to it. */
    GroupReport newestReport() {
        return reports.get(reports.size() - 1);
    }

    /** The report that waits for the members or for the lab; empty when none does. */
    Optional<GroupReport> openReport(Instant now) {
        return reports.isEmpty() ? Optional.empty() : Optional.of(newestReport()).filter(report -> report.isOpen(now));
    }

    /** @throws RuleViolation {@code work.done} when none waits */
    GroupReport requireOpenReport(Instant now) {
        return openReport(now).orElseThrow(() -> new RuleViolation("work.done"));
    }

    /** The lab has answered the open report. */
    void answerReport(String words, Actor coordinator, Instant now) {
        GroupReport report = requireOpenReport(now);
        report.answer(words, coordinator, now);
        getDates().reportAnswered(report, now);
    }

    /** Two years have passed. */
    void close(Instant now) {
        members.forEach(GroupMember::release);
        enter(CLOSED, now);
    }

    /** @throws RuleViolation {@code group.ended}, {@code group.missing.reason} */
    void dissolve(String why, Instant now) {
        requireOpen();
        end(DISSOLVED, why, now);
    }

    /** Its people are free for another group, and may still read this one. */
    @Override
    void end(GroupState last, String why, Instant now) {
        super.end(last, why, now);
        members.forEach(GroupMember::release);
    }

    public boolean isMember(Actor who) {
        return members.stream().anyMatch(member -> member.is(who) && member.isHere());
    }

    /** Whether all that comes before the deed is confirmed. */
    public boolean isReady() {
        return getState() == PREPARING && checklist.stream().filter(entry -> entry.getItem().isBefore()).allMatch(ChecklistEntry::isConfirmed);
    }

    /** Whether no session waits for a member's word. */
    public boolean isAllAnswered() {
        return sessions.stream().noneMatch(LoggedSession::isAwaited);
    }

    /** Who is in it, in the order in which they came. */
    public List<GroupMember> getMembers() {
        return members.stream().filter(GroupMember::isHere).toList();
    }

    /** Empty until it has chosen a form. */
    public List<ChecklistEntry> getChecklist() {
        return checklist.stream().sorted(Comparator.comparing(ChecklistEntry::getItem)).toList();
    }

    public List<GroupSession> getSessions() {
        return List.copyOf(sessions);
    }

    public List<GroupReport> getReports() {
        return List.copyOf(reports);
    }
}
