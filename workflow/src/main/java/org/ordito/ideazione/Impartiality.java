package org.ordito.ideazione;

import org.ordito.people.Actor;
import org.ordito.platform.Permission;

/**
 * Nobody of the staff decides on, or looks inside, an application that concerns them; whoever is concerned in a call does nothing there that
 * touches all its applications. A colleague does it (L. 241/1990, art. 6-bis; D.P.R. 62/2013, art. 7). Every policy of IdeAzione asks here,
 * after it has asked for the role; what people do and read as applicants is theirs as before.
 */
public final class Impartiality {

    private Impartiality() {
    }

    /** Towards one application. */
    public static Permission towards(Actor who, IdeaApplication application) {
        return Permission.when(!application.concerns(who), "application.own-case", application.getNumber());
    }

    /** Towards all applications of a call. @param isConcerned {@link OwnCases#isConcerned}: whether one of them concerns this person */
    public static Permission towardsAll(boolean isConcerned) {
        return Permission.when(!isConcerned, "application.own-call");
    }
}
