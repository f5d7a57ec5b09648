package org.ordito.notifications;

/** How somebody is told what no e-mail brings them. */
public enum OtherMeans {
    PHONE, PEC, POST, IN_PERSON
}
