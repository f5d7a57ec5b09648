package org.ordito.web.ideazione.coaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ordito.ideazione.coaching.CoachingPath;
import org.ordito.web.text.PageText;

/** Minutes of a path as people read them. */
@Named
@RequestScoped
public class CoachingHours {

    private static final double MINUTES_PER_HOUR = 60;
    private static final int WHOLE = 100;

    @Inject
    private PageText text;

    /** Hours, with decimals where needed. */
    public String hours(int minutes) {
        return text.number(minutes / MINUTES_PER_HOUR);
    }

    /** Part of the planned hours, in percent, at most 100. */
    public int percent(CoachingPath path, int minutes) {
        return Math.min(WHOLE, minutes * WHOLE / path.getPlannedMinutes());
    }
}
