package org.ordito.trame.placement;

/** Who agrees to a training project: the person, the host's tutor, and the lab that promotes it. */
public enum Party {
    TRAINEE, HOST, PROMOTER
}
