package org.ordito.trame.visits;

import org.ordito.platform.RuleViolation;

/**
 * What is written about an appointment with the public.
 *
 * @param summary       what it is, in a few lines
 * @param description   how it goes
 * @param meetingPlace  where people meet
 * @param shown         what there is to see
 * @param accessibility what somebody needs to know who cannot do stairs, does not hear or does not see well
 */
public record VisitText(String title, String summary, String description, String meetingPlace, String shown, String accessibility) {

    /** Longest text of each field, in characters. */
    public static final int TITLE = 120;
    public static final int LINE = 200;
    public static final int SHORT = 600;
    public static final int LONG = 4_000;

    /** @throws RuleViolation {@code visits.too-long} beside the field */
    void requireFits() {
        fits("title", title, TITLE);
        fits("summary", summary, SHORT);
        fits("description", description, LONG);
        fits("meetingPlace", meetingPlace, LINE);
        fits("shown", shown, LONG);
        fits("accessibility", accessibility, SHORT);
    }

    static void fits(String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new RuleViolation("visits.too-long", longest).at(field);
        }
    }
}
