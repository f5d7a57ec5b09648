package org.ordito.trame.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** For how many months after a course, or whatever else they said it for, what people said of their lives is kept, and for how many it is known whose a participant record is. There is one. */
@Entity
@Table(name = "lab_retention")
public class RetentionTerms {

    static final Long THE_ONE = 1L;

    /** The last question about what became of somebody is closed seven months after the course. */
    private static final int LEAST_RECORD_MONTHS = 12;
    private static final int MOST_KEEP_MONTHS = 60;
    private static final int MOST_RECORD_MONTHS = 180;

    @Id
    private Long id;

    @Version
    private int version;

    @Column(name = "keep_months")
    private int keepMonths;
    @Column(name = "record_months")
    private int recordMonths;

    protected RetentionTerms() {
    }

    RetentionTerms(int keepMonths, int recordMonths) {
        id = THE_ONE;
        this.keepMonths = keepMonths;
        this.recordMonths = recordMonths;
    }

    /** @param read version of what was changed @throws RuleViolation beside the field */
    void change(int read, Integer newKeepMonths, Integer newRecordMonths) {
        StaleEdit.unlessSame(read, version);
        keepMonths = within(newKeepMonths, 1, MOST_KEEP_MONTHS, "keepMonths");
        recordMonths = within(newRecordMonths, LEAST_RECORD_MONTHS, MOST_RECORD_MONTHS, "recordMonths");
    }

    private static int within(Integer number, int least, int most, String field) {
        if (number == null || number < least || number > most) {
            throw new RuleViolation("retention.months", least, most).at(field);
        }
        return number;
    }

    /** What people said of their lives for a course, a placement or a microproject that ended before this day is kept no longer. */
    public LocalDate keptSince(Instant now) {
        return RomeTime.dayOf(now).minusMonths(keepMonths);
    }

    /** What somebody wrote by themselves, and not since this instant, is kept no longer; nor what was written for what ended before it. */
    public Instant writtenSince(Instant now) {
        return now.atZone(OrditoClock.ROME).minusMonths(keepMonths).toInstant();
    }

    /** Whose the records are of a course that ended before this day is known no longer. */
    public LocalDate knownSince(Instant now) {
        return RomeTime.dayOf(now).minusMonths(recordMonths);
    }

    public int getVersion() {
        return version;
    }

    public int getKeepMonths() {
        return keepMonths;
    }

    public int getRecordMonths() {
        return recordMonths;
    }
}
