package org.ordito.trame.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where an enrolment stands on the published list of its course; it stays so, whatever becomes of it. */
@Embeddable
public class ListPlace {

    private Integer position;
    private Integer points;
    @Column(name = "waiting_place")
    private Integer waiting;

    protected ListPlace() {
    }

    ListPlace(int position, int points) {
        this.position = position;
        this.points = points;
    }

    /** The list gives it no seat. @param place among those who wait, from 1 */
    void waits(int place) {
        waiting = place;
    }

    /** From 1, by points. The lab alone sees it: held against who has a seat, it would tell whom the social services proposed. */
    public Integer getPosition() {
        return position;
    }

    public Integer getPoints() {
        return points;
    }

    /** Among those to whom the list gave no seat, from 1; null for the others. */
    public Integer getWaiting() {
        return waiting;
    }
}
