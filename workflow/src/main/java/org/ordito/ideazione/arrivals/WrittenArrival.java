package org.ordito.ideazione.arrivals;

import static org.ordito.ideazione.arrivals.ArrivalSheet.DECLARED;
import static org.ordito.ideazione.arrivals.ArrivalSheet.PROTOCOL;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ordito.ideazione.Activity;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.ArrivalChannel;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.BudgetLine;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.Delivery;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.ImpactIndicator;
import org.ordito.ideazione.ProjectPartner;
import org.ordito.ideazione.Quarter;
import org.ordito.ideazione.submission.Declaration;
import org.ordito.ideazione.submission.WholeApplication;
import org.ordito.platform.OrditoClock;

/** One application as the office wrote it down: a row, and the rows of the other sheets with the same protocol number. Anything may be missing. */
final class WrittenArrival {

    private final RowReading row;
    private final Map<ArrivalSheet, List<RowReading>> tables = new EnumMap<>(ArrivalSheet.class);

    final String protocol;
    final LocalDate protocolDay;
    final ArrivalChannel channel;
    /** When it reached the office. */
    final Instant arrivedAt;

    /** @param all the rows of the other sheets, by the protocol number that they begin with */
    WrittenArrival(RowReading row, Map<ArrivalSheet, Map<String, List<RowReading>>> all) {
        this.row = row;
        protocol = row.required(PROTOCOL, row.code(PROTOCOL));
        protocolDay = row.required("protocolDay", row.day("protocolDay"));
        channel = row.required("channel", row.choice("channel", ArrivalChannel.class));
        all.forEach((sheet, rows) -> tables.put(sheet, protocol == null ? List.of() : rows.getOrDefault(protocol, List.of())));
        arrivedAt = instant(row.required("arrivalDay", row.day("arrivalDay")), row.required("arrivalTime", row.time("arrivalTime")));
    }

    /** In Rome. Of an hour that a day has twice, when summer time ends, it is the first. */
    private Instant instant(LocalDate day, LocalTime time) {
        if (day == null || time == null) {
            return null;
        }
        LocalDateTime local = day.atTime(time);
        List<ZoneOffset> offsets = OrditoClock.ROME.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            row.fault("arrivalTime", "arrivals.time");
            return null;
        }
        return local.toInstant(offsets.get(0));
    }

    /** What is wrong with when it came, whatever the call says. */
    void checkTimes(Instant now) {
        Delivery.wrongTimes(arrivedAt, protocolDay, now).forEach(wrong -> row.fault(wrong.field().orElseThrow(), wrong.key()));
    }

    /** What was written, with all that could not be read. */
    WholeApplication application() {
        IdeaContent content = new IdeaContent()
                .fromApplicant(row.choice("applicantKind", ApplicantKind.class), row.text("applicantName"), row.text("contactName"),
                        row.text("contactEmail"), row.text("contactPhone"))
                .about(row.choice("quarter", Quarter.class), row.choice("field", Field.class), row.text("title"), row.text("summary"))
                .proposing(row.text("need"), row.text("solution"), row.text("beneficiaries"), rows(ArrivalSheet.INDICATORS, WrittenArrival::indicator))
                .carriedBy(row.text("team"), rows(ArrivalSheet.PARTNERS, WrittenArrival::partner), rows(ArrivalSheet.TIMETABLE, WrittenArrival::activity),
                        row.text("premisesNote"), row.text("plannedLegalForm"))
                .costing(new Budget(rows(ArrivalSheet.COSTS, WrittenArrival::cost), row.number("requestedGrant")), row.text("otherAid"));
        Set<Declaration> declared = declared();
        return new WholeApplication(content, declared, List.of(), faults().stream().map(Fault::rule).toList());
    }

    /** What could not be read, or is wrong with how and when it came. */
    List<Fault> faults() {
        return Stream.concat(Stream.of(row), tables.values().stream().flatMap(List::stream)).flatMap(each -> each.faults().stream()).toList();
    }

    private Set<Declaration> declared() {
        Set<Declaration> made = EnumSet.noneOf(Declaration.class);
        for (Declaration declaration : Declaration.values()) {
            if (row.yes(DECLARED + declaration)) {
                made.add(declaration);
            }
        }
        return made;
    }

    private <R> List<R> rows(ArrivalSheet sheet, Function<RowReading, R> reader) {
        return tables.get(sheet).stream().map(reader).toList();
    }

    private static BudgetLine cost(RowReading row) {
        return new BudgetLine(row.choice("category", CostCategory.class), row.text("description"), row.number("quantity"), row.number("unitCost"),
                row.number("amount"));
    }

    private static Activity activity(RowReading row) {
        return new Activity(row.text("activity"), row.whole("from"), row.whole("to"));
    }

    private static ProjectPartner partner(RowReading row) {
        return new ProjectPartner(row.text("name"), row.text("role"), row.yes("letter"));
    }

    private static ImpactIndicator indicator(RowReading row) {
        return new ImpactIndicator(row.text("what"), row.text("unit"), row.number("baseline"), row.number("target"), row.text("source"));
    }

    /** Who applies, as far as it can be read: to find the row again. */
    String applicant() {
        return Objects.toString(row.text("applicantName"), "").strip();
    }

    /** Number of its row, as spreadsheets count. */
    int number() {
        return row.number();
    }

    void fault(String column, String key, Object... arguments) {
        row.fault(column, key, arguments);
    }
}
