package org.ordito.trame.group;

/** Where a group stands. */
public enum GroupState {
    /** People join; the lab does not accompany it yet. */
    FORMING,
    /** Asked to be accompanied; the coordinator decides. */
    PROPOSED,
    /** The coordinator said no, with a reason. */
    DECLINED,
    /** Has an expert; chooses its legal form. */
    CHOOSING,
    /** Follows the checklist of its form towards the deed. */
    PREPARING,
    /** The enterprise is there; the lab goes on accompanying it. */
    FOUNDED,
    /** Two years after the deed: the lab's part is done. */
    CLOSED,
    /** Given up, with a reason. */
    DISSOLVED;

    /** Whether it goes on: one person is in one such group at most. */
    public boolean isOpen() {
        return this != DECLINED && this != CLOSED && this != DISSOLVED;
    }

    /** Whether an expert accompanies it. */
    public boolean isAccompanied() {
        return this == CHOOSING || this == PREPARING || this == FOUNDED;
    }

    /** Whether its form can be chosen, or chosen anew: until the deed. */
    public boolean isChoosable() {
        return this == CHOOSING || this == PREPARING;
    }
}
