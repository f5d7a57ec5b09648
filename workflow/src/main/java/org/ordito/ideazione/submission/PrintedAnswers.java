package org.ordito.ideazione.submission;

import static java.util.Arrays.asList;
import static org.ordito.ideazione.submission.PrintedPage.euro;
import static org.ordito.ideazione.submission.PrintedPage.number;
import static org.ordito.ideazione.submission.PrintedPage.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.IdeaField;

/** Prints the answers of an application, step by step; questions without an answer are left out. */
final class PrintedAnswers {

    private final PrintedPage page;
    private final IdeaContent content;

    private PrintedAnswers(PrintedPage page, IdeaContent content) {
        this.page = page;
        this.content = content;
    }

    static void print(IdeaContent content, PrintedPage page) {
        PrintedAnswers answers = new PrintedAnswers(page, content);
        for (DraftStep step : DraftStep.all()) {
            if (!step.getFields().isEmpty()) {
                page.heading(text("submission.step." + step));
                step.getFields().forEach(answers::print);
            }
        }
    }

    private void print(IdeaField field) {
        switch (field) {
            case APPLICANT_KIND -> choice(field, "application.kind.");
            case QUARTER -> choice(field, "application.quarter.");
            case FIELD -> choice(field, "application.field.");
            case IMPACT_INDICATORS -> table(field, List.of("what", "unit", "baseline", "target", "source"), content.getImpactIndicators().stream()
                    .map(row -> asList(row.what(), row.unit(), number(row.baseline()), number(row.target()), row.source())));
            case PARTNERS -> table(field, List.of("name", "role", "letter"), content.getPartners().stream()
                    .map(row -> asList(row.name(), row.role(), text("submission.letter." + row.letter()))));
            case TIMETABLE -> table(field, List.of("activity", "from", "to"), content.getTimetable().stream()
                    .map(row -> asList(row.title(), Objects.toString(row.from(), null), Objects.toString(row.to(), null))));
            case COST_LINES -> costs(content.getBudget());
            case REQUESTED_GRANT -> {
                row(field.getId(), euro(content.getBudget().getRequestedGrant()));
                row("ownContribution", euro(content.getBudget().ownContribution()));
            }
            default -> row(field.getId(), written(field));
        }
    }

    private void costs(Budget budget) {
        table(IdeaField.COST_LINES, List.of("category", "description", "quantity", "unitCost", "amount"), budget.getLines().stream()
                .map(line -> asList(line.category() == null ? null : text("submission.cost." + line.category()), line.description(),
                        number(line.quantity()), euro(line.unitCost()), euro(line.amount()))));
        budget.getCategories().forEach(category -> page.row("submission.cost." + category, euro(budget.total(category))));
        row("total", euro(budget.total()));
    }

    private void choice(IdeaField field, String texts) {
        String chosen = written(field);
        row(field.getId(), chosen == null ? null : text(texts + chosen));
    }

    private void table(IdeaField field, List<String> columns, Stream<List<String>> rows) {
        page.table("submission.field." + field.getId(), columns.stream().map(column -> "submission.column." + column).toList(), rows.toList());
    }

    private void row(String field, String value) {
        page.row("submission.field." + field, value);
    }

    private String written(IdeaField field) {
        String written = field.text(content);
        return written.isEmpty() ? null : written;
    }
}
