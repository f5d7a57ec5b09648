package org.ordito.ideazione.arrivals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Text;

/** The report on a table as a table: its headings, a row for each application, and the rows that belong to none. All cells are text. */
final class ReportTable {

    private static final List<String> COLUMNS = List.of("row", "protocol", "arrived", "applicant", "verdict", "number", "faults", "remarks");

    private ReportTable() {
    }

    static List<List<String>> of(ArrivalReport report, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(column -> Text.of(locale, "arrivals.report." + column)).toList());
        for (ArrivalLine line : report.lines()) {
            rows.add(List.of(String.valueOf(line.row()), line.protocol(), line.arrivedAt() == null ? "" : RomeTime.exact(line.arrivedAt()), line.applicant(),
                    Text.of(locale, "arrivals.verdict." + line.verdict()), Objects.toString(line.number(), ""), sentences(line.faults().stream(), report, locale),
                    line.remarks().stream().map(remark -> remark.sentence(locale)).collect(Collectors.joining("\n"))));
        }
        for (Fault stray : report.strays()) {
            rows.add(List.of("", "", "", "", Text.of(locale, "arrivals.verdict.WRONG"), "", sentences(Stream.of(stray), report, locale), ""));
        }
        return rows;
    }

    private static String sentences(Stream<Fault> faults, ArrivalReport report, Locale locale) {
        return faults.map(fault -> Text.of(locale, "arrivals.fault", fault.place(report.call(), locale), fault.sentence(locale))).collect(Collectors.joining("\n"));
    }
}
