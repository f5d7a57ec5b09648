package org.ordito.trame.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.trame.Written;

/** How many days the parts of a group's way take: the coordinator's to change, for what begins from then on. */
@Entity
@Table(name = "lab_group_terms")
public class GroupTerms {

    static final long THE_ONE = 1;

    private static final int MOST = 365;

    @Id
    private Long id;

    @Version
    private int version;

    @Column(name = "decision_days")
    private int decisionDays;
    @Column(name = "choice_days")
    private int choiceDays;
    @Column(name = "report_days")
    private int reportDays;

    protected GroupTerms() {
    }

    /** @param read version that was read before @throws RuleViolation {@code group.range} beside the number that is out of its range */
    void change(int read, Integer newDecisionDays, Integer newChoiceDays, Integer newReportDays) {
        StaleEdit.unlessSame(read, version);
        decisionDays = Written.within(newDecisionDays, 1, MOST, "group.range", "decisionDays");
        choiceDays = Written.within(newChoiceDays, 1, MOST, "group.range", "choiceDays");
        reportDays = Written.within(newReportDays, 1, MOST, "group.range", "reportDays");
    }

    /** The last instant of the day that comes so many days later, in Rome. */
    static Instant endAfter(int days, Instant now) {
        return RomeTime.startOf(RomeTime.dayOf(now).plusDays(days + 1L)).minusMillis(1);
    }

    public int getVersion() {
        return version;
    }

    /** Within how many days the coordinator says whether the lab accompanies a group. */
    public int getDecisionDays() {
        return decisionDays;
    }

    /** Within how many days a group chooses its form. */
    public int getChoiceDays() {
        return choiceDays;
    }

    /** Within how many days a report is written. */
    public int getReportDays() {
        return reportDays;
    }
}
