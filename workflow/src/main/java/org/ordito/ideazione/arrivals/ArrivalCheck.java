package org.ordito.ideazione.arrivals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ordito.calls.Call;
import org.ordito.documents.DocumentStore;
import org.ordito.ideazione.Arrival;
import org.ordito.ideazione.IdeaField;
import org.ordito.ideazione.submission.Arrived;
import org.ordito.ideazione.submission.IdeaDraft;
import org.ordito.people.Person;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Words;

/**
 * Checks a table row by row: how and when each application came by the rules here, what it says by those of the form, which
 * are remarked where an office has to take in what arrived. An application is known by its number in the city's protocol; the same number with something else is never taken for a correction.
 */
final class ArrivalCheck {

    /** An application that is in the register. @param digest see {@link Arrival#getDigest} */
    record Known(String number, String digest) {
    }

    private final Call call;
    private final Instant now;
    private final List<WrittenArrival> written = new ArrayList<>();
    private final List<Fault> strays = new ArrayList<>();

    ArrivalCheck(ArrivalTable table, Call call, Instant now) {
        this.call = call;
        this.now = now;
        Map<ArrivalSheet, Map<String, List<RowReading>>> tables = new EnumMap<>(ArrivalSheet.class);
        for (ArrivalSheet sheet : ArrivalSheet.values()) {
            if (sheet != ArrivalSheet.APPLICATIONS) {
                tables.put(sheet, byProtocol(table, sheet));
            }
        }
        for (SheetRow row : table.rows(ArrivalSheet.APPLICATIONS)) {
            RowReading reading = new RowReading(ArrivalSheet.APPLICATIONS, row, call, table.isSince1904());
            written.add(new WrittenArrival(reading, tables));
        }
        findStrays(tables);
    }

    /** The rows of a sheet by the application they belong to; where that cannot be read they are strays. */
    private Map<String, List<RowReading>> byProtocol(ArrivalTable table, ArrivalSheet sheet) {
        Map<String, List<RowReading>> rows = new LinkedHashMap<>();
        for (SheetRow row : table.rows(sheet)) {
            RowReading reading = new RowReading(sheet, row, call, table.isSince1904());
            String protocol = reading.required(ArrivalSheet.PROTOCOL, reading.code(ArrivalSheet.PROTOCOL));
            if (protocol == null) {
                strays.addAll(reading.faults());
            } else {
                rows.computeIfAbsent(protocol, key -> new ArrayList<>()).add(reading);
            }
        }
        return rows;
    }

    private void findStrays(Map<ArrivalSheet, Map<String, List<RowReading>>> tables) {
        Set<String> protocols = protocols();
        tables.forEach((sheet, rows) -> rows.forEach((protocol, found) -> {
            if (!protocols.contains(protocol)) {
                strays.add(new Fault(sheet, found.get(0).number(), sheet.column(ArrivalSheet.PROTOCOL).orElseThrow(),
                        new RuleViolation("arrivals.stray", protocol)));
            }
        }));
    }

    /** The numbers in the city's protocol that the table names. */
    Set<String> protocols() {
        Set<String> protocols = new HashSet<>();
        written.forEach(row -> protocols.add(row.protocol));
        protocols.remove(null);
        return protocols;
    }

    /** @param known what is in the register of those, by their number in the city's protocol */
    ArrivalReport report(Map<String, Known> known) {
        if (written.isEmpty()) {
            throw new RuleViolation("arrivals.empty");
        }
        Map<String, Integer> seen = new HashMap<>();
        List<ArrivalLine> lines = new ArrayList<>();
        for (WrittenArrival row : written) {
            Integer before = row.protocol == null ? null : seen.putIfAbsent(row.protocol, row.number());
            if (before != null) {
                row.fault(ArrivalSheet.PROTOCOL, "arrivals.twice", String.valueOf(before));
            }
            lines.add(check(row, row.protocol == null ? null : known.get(row.protocol)));
        }
        return new ArrivalReport(call, List.copyOf(lines), List.copyOf(strays));
    }

    private ArrivalLine check(WrittenArrival row, Known known) {
        row.checkTimes(now);
        checkDeadline(row);
        Arrived arrived = row.application().arrived(call, Person.newUsername(), row.arrivedAt == null ? now : row.arrivedAt);
        List<Fault> faults = new ArrayList<>(row.faults());
        arrived.faults().forEach(rule -> faults.add(atItsPlace(row, rule)));
        if (faults.isEmpty()) {
            String digest = digest(row, arrived.draft());
            if (known == null) {
                return ArrivalLine.fresh(row, arrived, new Arrival(row.channel, row.protocol, row.protocolDay, digest));
            }
            if (known.digest().equals(digest)) {
                return ArrivalLine.registered(row, arrived, known.number());
            }
        }
        if (known == null) {
            return ArrivalLine.wrong(row, arrived, faults);
        }
        row.fault(ArrivalSheet.PROTOCOL, "arrivals.other-content", known.number());
        return ArrivalLine.wrong(row, arrived, row.faults());
    }

    private void checkDeadline(WrittenArrival row) {
        if (row.arrivedAt == null || row.arrivedAt.isAfter(now) || call.accepts(row.arrivedAt)) {
            return;
        }
        if (row.arrivedAt.isBefore(call.getOpensAt())) {
            row.fault("arrivalTime", "arrivals.early", Words.minute(call.getOpensAt()));
        } else {
            row.fault("arrivalTime", "arrivals.late", Words.second(call.getClosesAt()));
        }
    }

    private static Fault atItsPlace(WrittenArrival row, RuleViolation rule) {
        String field = rule.field().orElse("");
        for (ArrivalSheet sheet : ArrivalSheet.values()) {
            if (sheet.question().filter(field::equals).isPresent()) {
                return new Fault(sheet, 0, null, rule);
            }
        }
        return new Fault(ArrivalSheet.APPLICATIONS, row.number(), ArrivalSheet.APPLICATIONS.column(field).orElse(null), rule);
    }

    private static String digest(WrittenArrival row, IdeaDraft draft) {
        StringBuilder all = new StringBuilder();
        List.of(row.channel, row.protocol, row.protocolDay, row.arrivedAt).forEach(part -> all.append(part).append('\0'));
        for (IdeaField field : IdeaField.values()) {
            all.append(field.getId()).append('=').append(field.text(draft.getContent())).append('\0');
        }
        draft.declared().forEach(declaration -> all.append(declaration).append('\0'));
        return DocumentStore.hash(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
