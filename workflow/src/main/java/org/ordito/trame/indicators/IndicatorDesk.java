package org.ordito.trame.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.Download;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** Reading the indicators, and taking them and the records of participants away for the managing authority; each look and each export is recorded. */
@ApplicationScoped
@Transactional
public class IndicatorDesk {

    /** Longest reason, in characters. */
    public static final int REASON = 300;

    private static final String SUBJECT = "indicators";

    @Inject
    private IndicatorPolicy policy;

    @Inject
    private Participations participations;

    @Inject
    private IndicatorTable table;

    @Inject
    private RecordTable records;

    @Inject
    private AuditTrail audit;

    /** The indicators of a programme, in its order; the few are hidden. */
    public List<ShownCount> read(Actor who, Counted counted) {
        policy.mayRead(who).orRefuse();
        requireRange(counted);
        audit.record(who, "indicators.seen", SUBJECT, described(counted));
        return participations.count(counted).stream().map(ShownCount::of).toList();
    }

    /** The same for everybody, of all courses together. */
    public List<ShownCount> inPublic(Programme programme) {
        policy.mayReadInPublic().orRefuse();
        return participations.count(Counted.all(programme)).stream().map(ShownCount::of).toList();
    }

    /** Exact numbers, for the managing authority. */
    public Download export(Actor who, Counted counted, boolean asWorkbook, Locale language) {
        policy.mayExport(who).orRefuse();
        requireRange(counted);
        audit.record(who, "indicators.exported", SUBJECT, described(counted));
        return table.of(participations.count(counted), asWorkbook, language);
    }

    /**
     * The records of participants, with all that they said, for the managing authority.
     *
     * @param reason why they are needed: it is recorded
     * @throws RuleViolation {@code indicators.reason}
     */
    public Download exportRecords(Actor who, Counted counted, boolean asWorkbook, String reason, Locale language) {
        policy.mayExport(who).orRefuse();
        requireRange(counted);
        if (reason == null || reason.isBlank() || reason.strip().length() > REASON) {
            throw new RuleViolation("indicators.reason", REASON).at("reason");
        }
        audit.record(who, "indicators.records-exported", SUBJECT, described(counted) + ": " + reason.strip());
        return records.of(counted, asWorkbook, language);
    }

    /** @throws RuleViolation {@code indicators.range} */
    private static void requireRange(Counted counted) {
        if (counted.from() != null && counted.until() != null && counted.until().isBefore(counted.from())) {
            throw new RuleViolation("indicators.range").at("until");
        }
    }

    private static String described(Counted counted) {
        return counted.programme() + (counted.course() == null ? "" : " " + counted.course())
                + (counted.from() == null ? "" : " >= " + counted.from()) + (counted.until() == null ? "" : " <= " + counted.until());
    }
}
