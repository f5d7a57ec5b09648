package org.ordito.trame;

import java.util.List;
import org.ordito.platform.PlainText;
import org.ordito.platform.RuleViolation;

/**
 * What is written about a course; what is not written yet is empty, never null.
 *
 * @param summary   what it is, in a few lines
 * @param content   what one learns
 * @param forWhom   who can come
 * @param place     where
 * @param timetable on which days, at what time
 */
public record CourseText(String title, String summary, String content, String forWhom, String place, String timetable) {

    /** Longest text of each field, in characters. */
    public static final int TITLE = 120;
    public static final int SHORT = 600;
    public static final int LONG = 6_000;
    public static final int LINE = 200;

    public CourseText {
        title = PlainText.of(title);
        summary = PlainText.of(summary);
        content = PlainText.of(content);
        forWhom = PlainText.of(forWhom);
        place = PlainText.of(place);
        timetable = PlainText.of(timetable);
    }

    /** @throws RuleViolation {@code course.too-long} beside the field */
    void requireFits() {
        fits("title", title, TITLE);
        fits("summary", summary, SHORT);
        fits("content", content, LONG);
        fits("forWhom", forWhom, SHORT);
        fits("place", place, LINE);
        fits("timetable", timetable, LINE);
    }

    private static void fits(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new RuleViolation("course.too-long", longest).at(field);
        }
    }

    /** Adds what is not written yet, each with its field. */
    void addGaps(List<RuleViolation> gaps) {
        missing(gaps, "title", title.isBlank());
        missing(gaps, "summary", summary.isBlank());
        missing(gaps, "content", content.isBlank());
        missing(gaps, "forWhom", forWhom.isBlank());
        missing(gaps, "place", place.isBlank());
        missing(gaps, "timetable", timetable.isBlank());
    }

    static void missing(List<RuleViolation> gaps, String field, boolean isMissing) {
        if (isMissing) {
            gaps.add(new RuleViolation("course.missing." + field).at(field));
        }
    }
}
