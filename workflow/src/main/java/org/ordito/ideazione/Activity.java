package org.ordito.ideazione;

import java.util.List;
import java.util.Objects;

/**
 * One activity of an idea's timetable; in a draft anything may be null.
 *
 * @param title what is done
 * @param from  first month, from 1
 * @param to    last month, up to the duration that the call allows
 */
public record Activity(String title, Integer from, Integer to) {

    public String getTitle() {
        return title;
    }

    public Integer getFrom() {
        return from;
    }

    public Integer getTo() {
        return to;
    }

    /** The month in which the last of them ends; 0 when none has an end yet. */
    public static int lastMonth(List<Activity> activities) {
        return activities.stream().map(Activity::to).filter(Objects::nonNull).max(Integer::compare).orElse(0);
    }
}
