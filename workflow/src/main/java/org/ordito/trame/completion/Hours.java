package org.ordito.trame.completion;

import org.ordito.platform.Words;

/** Minutes as hours, in words. */
final class Hours {

    private static final int HOUR = 60;

    private Hours() {
    }

    static Words of(int minutes) {
        return Words.of(minutes % HOUR == 0 ? "lessons.hours" : "lessons.hours-minutes", minutes / HOUR, minutes % HOUR);
    }
}
