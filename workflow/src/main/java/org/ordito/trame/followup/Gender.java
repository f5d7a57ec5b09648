package org.ordito.trame.followup;

/** How somebody describes their gender, for the indicators that count women and men apart. */
public enum Gender {
    FEMALE, MALE, OTHER, DECLINED
}
