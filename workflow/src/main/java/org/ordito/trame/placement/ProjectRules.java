package org.ordito.trame.placement;

import java.time.LocalDate;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Words;

/** What a training project has to say, and within which numbers. Each method throws beside the field that is wrong. */
final class ProjectRules {

    private ProjectRules() {
    }

    /** @throws RuleViolation {@code placement.missing}, {@code placement.too-long}, {@code placement.hours}, {@code placement.allowance} */
    static void requireComplete(ProjectContent content, PlacementTerms terms) {
        text("aims", content.aims(), ProjectContent.LONG);
        text("tasks", content.tasks(), ProjectContent.LONG);
        text("timetable", content.timetable(), ProjectContent.LINE);
        text("accidentCover", content.accidentCover(), ProjectContent.COVER);
        text("liabilityCover", content.liabilityCover(), ProjectContent.COVER);
        require("startsOn", content.startsOn() != null, "placement.missing");
        require("months", content.months() != null && content.months() >= 1 && content.months() <= 48, "placement.missing");
        require("hoursPerWeek", content.hoursPerWeek() != null && content.hoursPerWeek() >= 1 && content.hoursPerWeek() <= terms.getMostHours(),
                "placement.hours", terms.getMostHours());
        require("allowance", content.allowance() != null && content.allowance().compareTo(terms.getLowestAllowance()) >= 0
                && content.allowance().precision() - content.allowance().scale() <= 5, "placement.allowance", terms.getLowestAllowance());
    }

    /** A placement is first written for some months, two to six, and does not begin in the past. */
    static void requireFirst(ProjectContent content, PlacementTerms terms, LocalDate today) {
        require("months", content.months() >= terms.getFewestMonths() && content.months() <= terms.getMostMonths(), "placement.months",
                terms.getFewestMonths(), terms.getMostMonths());
        require("startsOn", !content.startsOn().isBefore(today), "placement.start-past");
        require("startsOn", !content.startsOn().isAfter(today.plusYears(1)), "placement.start-far");
    }

    /** What has begun to hold keeps its first day, and is not made shorter: for that there is the early end. */
    static void requireProlongs(ProjectContent content, ProjectContent before) {
        require("startsOn", content.startsOn().equals(before.startsOn()), "placement.start-fixed", Words.day(before.startsOn()));
        require("months", content.months() >= before.months(), "placement.not-shorter", before.months());
    }

    /** @param others months of all the other placements of this person @throws RuleViolation {@code placement.limit}, which does not say which limit holds for them */
    static void requireWithinLimit(int months, int others, int limit) {
        require("months", months + others <= limit, "placement.limit", others);
    }

    private static void text(String field, String text, int longest) {
        require(field, text != null && !text.isBlank(), "placement.missing");
        require(field, text.strip().length() <= longest, "placement.too-long", longest);
    }

    private static void require(String field, boolean condition, String key, Object... arguments) {
        if (!condition) {
            throw new RuleViolation(key, arguments).at(field);
        }
    }
}
