package org.ordito.trame.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Written;

/** What is known of a group itself, and where it stands; its people and what they did are {@link LabGroup}'s. */
@MappedSuperclass
public abstract class GroupFacts {

    private static final int NAME = 120;
    private static final int AIM = 1_000;
    private static final int REASON = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;
    private String name;
    private String aim;
    private String spokesperson;
    private String expert;

    @Enumerated(EnumType.STRING)
    private GroupState state;
    @Column(name = "state_since")
    private Instant stateSince;
    @Column(name = "decide_by")
    private Instant decideBy;
    private String reason;
    @Column(name = "carried_to")
    private String carriedTo;

    @Embedded
    private FormChoice choice;
    @Embedded
    private Foundation foundation;
    @Embedded
    private GroupDates dates = new GroupDates();

    protected GroupFacts() {
    }

    /** @throws RuleViolation beside the field that is missing */
    GroupFacts(String number, Actor founder, String name, String aim, Instant now) {
        this.number = number;
        this.spokesperson = founder.username();
        this.state = GroupState.FORMING;
        this.stateSince = now;
        describe(name, aim);
        dates.begun(now);
    }

    /** @throws RuleViolation beside the field that is missing; {@code group.ended} */
    void describe(String newName, String newAim) {
        requireOpen();
        name = Written.required(newName, NAME, "group.missing.name", "name");
        aim = Written.required(newAim, AIM, "group.missing.aim", "aim");
    }

    void speaks(String username) {
        spokesperson = username;
    }

    void accompanied(String account) {
        expert = account;
    }

    void proposed(int days, Instant now) {
        decideBy = GroupTerms.endAfter(days, now);
        dates.proposed(now);
        enter(GroupState.PROPOSED, now);
    }

    void chosen(FormChoice made) {
        choice = made;
    }

    void founded(Foundation made, Instant now) {
        foundation = made;
        enter(GroupState.FOUNDED, now);
    }

    /** It applies to a call. @param address of what was begun there @throws RuleViolation {@code group.carried-already}, {@code group.carry-not-now} */
    void carry(String address) {
        requireCarriable();
        carriedTo = address;
    }

    /** @throws RuleViolation {@code group.carried-already}, {@code group.carry-not-now} */
    void requireCarriable() {
        if (carriedTo != null) {
            throw new RuleViolation("group.carried-already");
        }
        if (!state.isAccompanied()) {
            throw new RuleViolation("group.carry-not-now");
        }
    }

    /** @throws RuleViolation {@code group.missing.reason} */
    void end(GroupState last, String why, Instant now) {
        reason = Written.required(why, REASON, "group.missing.reason", "reason");
        enter(last, now);
    }

    void enter(GroupState next, Instant at) {
        state = next;
        stateSince = at;
    }

    void requireOpen() {
        if (!state.isOpen()) {
            throw new RuleViolation("group.ended");
        }
    }

    void requireState(GroupState required) {
        if (state != required) {
            throw new RuleViolation("work.done");
        }
    }

    void requireAccompanied() {
        if (!state.isAccompanied()) {
            throw new RuleViolation("group.not-accompanied");
        }
    }

    Long id() {
        return id;
    }

    public boolean isSpokenForBy(Actor who) {
        return who.isPerson(spokesperson);
    }

    public boolean isAccompaniedBy(Actor who) {
        return expert != null && who.isPerson(expert);
    }

    public int getVersion() {
        return version;
    }

    public String getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    /** What it wants to do. */
    public String getAim() {
        return aim;
    }

    /** Account. */
    public String getSpokesperson() {
        return spokesperson;
    }

    /** Account; null until the lab accompanies it. */
    public String getExpert() {
        return expert;
    }

    public GroupState getState() {
        return state;
    }

    public Instant getStateSince() {
        return stateSince;
    }

    /** Until when the lab answers; null before it is asked. */
    public Instant getDecideBy() {
        return decideBy;
    }

    /** Why it was declined or given up; null otherwise. */
    public String getReason() {
        return reason;
    }

    /** Address of the application that it began with its data; null when it did not. */
    public String getCarriedTo() {
        return carriedTo;
    }

    /** Null until it has chosen a form. */
    public FormChoice getChoice() {
        return choice;
    }

    /** Null until the deed. */
    public Foundation getFoundation() {
        return foundation;
    }

    public GroupDates getDates() {
        return dates;
    }
}
