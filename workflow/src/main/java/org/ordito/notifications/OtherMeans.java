package org.ordito.notifications;

/** How somebody is told what no e-mail brings them. */
public enum OtherMeans {
    PHONE, POST, IN_PERSON
}
