package org.ordito.trame.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ordito.people.Actor;

/** Somebody who is, or was, in a group by their own choice. */
@Entity
@Table(name = "lab_group_member")
public class GroupMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "group_id")
    private LabGroup labGroup;

    private String username;
    /** The person while they are in a group that goes on, null afterwards: unique, so that one person is in one. */
    @Column(name = "member_of_open")
    private String memberOfOpen;
    @Column(name = "joined_at")
    private Instant joinedAt;
    @Column(name = "left_at")
    private Instant leftAt;

    protected GroupMember() {
    }

    GroupMember(LabGroup group, String username, Instant now) {
        this.labGroup = group;
        this.username = username;
        rejoin(now);
    }

    void rejoin(Instant now) {
        memberOfOpen = username;
        joinedAt = now;
        leftAt = null;
    }

    void leave(Instant now) {
        leftAt = now;
        memberOfOpen = null;
    }

    /** The group has ended: its people are free for another one, and may still read this one. */
    void release() {
        memberOfOpen = null;
    }

    public boolean isHere() {
        return leftAt == null;
    }

    boolean is(Actor who) {
        return who.isPerson(username);
    }

    /** Account. */
    public String getUsername() {
        return username;
    }

    public Instant getJoinedAt() {
        return joinedAt;
    }
}
