package org.ordito.trame.completion;

import org.ordito.platform.Text;

/** Minutes as hours, in words, in Italian: messages and documents are. */
final class Hours {

    private static final int HOUR = 60;

    private Hours() {
    }

    static String of(int minutes) {
        return Text.of(Text.ITALIAN, minutes % HOUR == 0 ? "lessons.hours" : "lessons.hours-minutes", minutes / HOUR, minutes % HOUR);
    }
}
