package org.ordito.web.ideazione.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.IdeaField;
import org.ordito.web.text.PageText;

/** Puts an answer into words, for those who have to choose between two: a choice by its name, a table row by row. */
@RequestScoped
public class AnswerText {

    private static final String BETWEEN = " · ";

    @Inject
    private PageText text;

    String of(IdeaField field, IdeaContent content) {
        return switch (field) {
            case APPLICANT_KIND -> choice("application.kind.", content.getApplicantKind());
            case QUARTER -> choice("application.quarter.", content.getQuarter());
            case FIELD -> choice("application.field.", content.getField());
            case REQUESTED_GRANT -> text.euro(content.getBudget().getRequestedGrant());
            case IMPACT_INDICATORS -> lines(content.getImpactIndicators().stream().map(row -> cells(row.what(), row.unit(),
                    text.number(row.baseline()) + " → " + text.number(row.target()), row.source())));
            case PARTNERS -> lines(content.getPartners().stream().map(row -> cells(row.name(), row.role(), text.of("submission.letter." + row.letter()))));
            case TIMETABLE -> lines(content.getTimetable().stream().map(row -> cells(row.title(), row.from(), row.to())));
            case COST_LINES -> lines(content.getBudget().getLines().stream().map(row -> cells(choice("submission.cost.", row.category()),
                    row.description(), text.euro(row.amount()))));
            default -> field.text(content);
        };
    }

    private String choice(String texts, Enum<?> chosen) {
        return chosen == null ? "" : text.of(texts + chosen);
    }

    private static String lines(Stream<String> rows) {
        return rows.collect(Collectors.joining("\n"));
    }

    private static String cells(Object... cells) {
        return Stream.of(cells).filter(Objects::nonNull).map(Object::toString).filter(cell -> !cell.isBlank()).collect(Collectors.joining(BETWEEN));
    }
}
