package org.ordito.ideazione.coaching;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ordito.calls.Terms;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;

/** Who leads the path of one application, for how many hours and until when, and who led it before. */
@MappedSuperclass
public abstract class LedPath {

    @OneToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    private String coach;

    @Column(name = "planned_hours")
    private int plannedHours;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "coach_since")
    private Instant coachSince;

    @ElementCollection
    @CollectionTable(name = "coaching_former", joinColumns = @JoinColumn(name = "path_id"))
    @OrderColumn(name = "position")
    private List<FormerCoach> former = new ArrayList<>();

    protected LedPath() {
    }

    LedPath(IdeaApplication application, String coach, int plannedHours, Instant assignedAt) {
        this.application = application;
        this.coach = coach;
        this.plannedHours = plannedHours;
        this.assignedAt = assignedAt;
        this.coachSince = assignedAt;
    }

    /**
     * Passes it to another coach, who has the call's days for coaching from now on; what was logged stays with the name of who held it.
     *
     * @param from   the coach who leads it, as whoever decided this has read
     * @param next   account of the other
     * @param reason why, up to {@value FormerCoach#REASON_LENGTH} characters
     * @throws RuleViolation {@code coaching.closed}; {@code work.done} when another coach leads it already; {@code coaching.coach-same},
     *                       {@code coaching.reason-missing}, {@code coaching.too-long}
     */
    void passOn(String from, String next, String reason, Instant at) {
        requireOpen();
        if (!coach.equals(from)) {
            throw new RuleViolation("work.done");
        }
        if (coach.equals(next)) {
            throw new RuleViolation("coaching.coach-same").at("coach");
        }
        former.add(new FormerCoach(coach, at, reason));
        coach = next;
        coachSince = at;
    }

    /** @throws RuleViolation {@code coaching.closed} unless it still goes on */
    abstract void requireOpen();

    public boolean isOf(Actor who) {
        return who.isPerson(coach);
    }

    /** How it was taken from this person, if they led it and do not any more. */
    public Optional<FormerCoach> former(Actor who) {
        return isOf(who) ? Optional.empty() : former.stream().filter(one -> who.isPerson(one.getCoach())).reduce((first, last) -> last);
    }

    /** The accounts of everybody who leads it or has led it. */
    public Set<String> coaches() {
        Set<String> all = new TreeSet<>(Set.of(coach));
        former.forEach(one -> all.add(one.getCoach()));
        return all;
    }

    /** By when the coach is to have closed it: the call's days for coaching from when it was given to them. */
    public Instant getDueAt() {
        return Terms.daysAfter(coachSince, application.getCall().getTerms().getCoaching());
    }

    public IdeaApplication getApplication() {
        return application;
    }

    /** Account of the coach. */
    public String getCoach() {
        return coach;
    }

    public int getPlannedHours() {
        return plannedHours;
    }

    /** When it began, with its first coach. */
    public Instant getAssignedAt() {
        return assignedAt;
    }

    /** The day on which it began, in Rome. */
    public LocalDate getAssignedOn() {
        return RomeTime.dayOf(assignedAt);
    }

    /** The day since which its coach leads it, in Rome. */
    public LocalDate getCoachSince() {
        return RomeTime.dayOf(coachSince);
    }
}
