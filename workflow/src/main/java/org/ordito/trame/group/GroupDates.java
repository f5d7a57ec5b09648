package org.ordito.trame.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a group came to each of its milestones; null for what lies ahead. The deed's day is part of the {@link Foundation}. */
@Embeddable
public class GroupDates {

    private static final int A_YEAR = 12;

    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "proposed_at")
    private Instant proposedAt;
    @Column(name = "taken_on_at")
    private Instant takenOnAt;
    @Column(name = "choose_by")
    private Instant chooseBy;
    @Column(name = "registered_at")
    private Instant registeredAt;
    @Column(name = "year_closed_at")
    private Instant yearClosedAt;

    void begun(Instant now) {
        begunAt = now;
    }

    void proposed(Instant now) {
        proposedAt = now;
    }

    void takenOn(int daysToChoose, Instant now) {
        takenOnAt = now;
        chooseBy = GroupTerms.endAfter(daysToChoose, now);
    }

    boolean registered(Instant now) {
        registeredAt = now;
        return true;
    }

    /** The first year is closed with the answer to its report. */
    void reportAnswered(GroupReport report, Instant now) {
        if (report.getMonths() == A_YEAR) {
            yearClosedAt = now;
        }
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    /** Since when the group is formed: it has asked the lab to accompany it. */
    public Instant getProposedAt() {
        return proposedAt;
    }

    public Instant getTakenOnAt() {
        return takenOnAt;
    }

    /** By when it chooses a form. */
    public Instant getChooseBy() {
        return chooseBy;
    }

    /** Since when all that comes after the deed is done. */
    public Instant getRegisteredAt() {
        return registeredAt;
    }

    public Instant getYearClosedAt() {
        return yearClosedAt;
    }
}
