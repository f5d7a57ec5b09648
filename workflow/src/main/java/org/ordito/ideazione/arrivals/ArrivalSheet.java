package org.ordito.ideazione.arrivals;

import static org.ordito.ideazione.arrivals.CellKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ordito.ideazione.submission.Declaration;
import org.ordito.platform.Text;

/**
 * The sheets that are filled in: one row for each application, and in the others the rows of its tables, each beginning with the
 * protocol number of the application it belongs to.
 */
enum ArrivalSheet {
    APPLICATIONS(null, applications()),
    COSTS("costLines", List.of(protocol(), new SheetColumn("category", "submission.column.category", CHOICE, "submission.cost."), cell("description", TEXT),
            cell("quantity", NUMBER), cell("unitCost", AMOUNT), cell("amount", AMOUNT))),
    TIMETABLE("timetable", List.of(protocol(), cell("activity", TEXT), cell("from", MONTH), cell("to", MONTH))),
    PARTNERS("partners", List.of(protocol(), cell("name", TEXT), cell("role", TEXT), cell("letter", YES_NO))),
    INDICATORS("impactIndicators", List.of(protocol(), cell("what", TEXT), cell("unit", TEXT), cell("baseline", NUMBER), cell("target", NUMBER), cell("source", TEXT)));

    static final String PROTOCOL = "protocol";
    static final String DECLARED = "declared.";

    private final String question;
    private final List<SheetColumn> columns;

    ArrivalSheet(String question, List<SheetColumn> columns) {
        this.question = question;
        this.columns = columns;
    }

    /** The question of the form that all of it answers; empty for the sheet of the applications. */
    Optional<String> question() {
        return Optional.ofNullable(question);
    }

    List<SheetColumn> columns() {
        return columns;
    }

    Optional<SheetColumn> column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /** What the hidden first row calls a column; no two of the workbook are called the same. */
    String mark(SheetColumn column) {
        return name() + "." + column.id();
    }

    String title(Locale locale) {
        return Text.of(locale, "arrivals.sheet." + this);
    }

    private static List<SheetColumn> applications() {
        List<SheetColumn> columns = new ArrayList<>(List.of(protocol(), own("protocolDay", DAY),
                new SheetColumn("channel", "arrivals.column.channel", CHOICE, "arrivals.channel."), own("arrivalDay", DAY), own("arrivalTime", TIME),
                new SheetColumn("applicantKind", "submission.field.applicantKind", CHOICE, "application.kind."), field("applicantName"),
                field("contactName"), field("contactEmail"), field("contactPhone"),
                new SheetColumn("quarter", "submission.field.quarter", CHOICE, "application.quarter."),
                new SheetColumn("field", "submission.field.field", CHOICE, "application.field."), field("title"), field("summary"), field("need"),
                field("solution"), field("beneficiaries"), field("team"), field("premisesNote"), field("plannedLegalForm"),
                SheetColumn.of("requestedGrant", "submission.field.requestedGrant", AMOUNT), field("otherAid")));
        for (Declaration declaration : Declaration.values()) {
            columns.add(own(DECLARED + declaration, YES_NO));
        }
        return List.copyOf(columns);
    }

    private static SheetColumn protocol() {
        return own(PROTOCOL, CODE);
    }

    private static SheetColumn own(String id, CellKind kind) {
        return SheetColumn.of(id, "arrivals.column." + id, kind);
    }

    private static SheetColumn field(String id) {
        return SheetColumn.of(id, "submission.field." + id, TEXT);
    }

    private static SheetColumn cell(String id, CellKind kind) {
        return SheetColumn.of(id, "submission.column." + id, kind);
    }
}
