package org.ordito.trame.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** How founded enterprises are doing: the members write a short report, the lab answers. */
@ApplicationScoped
@Transactional
public class GroupReportDesk {

    @Inject
    private GroupPolicy policy;

    @Inject
    private Groups groups;

    @Inject
    private GroupProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Writes the report that waits.
     *
     * @param people    who work in the enterprise
     * @param turnover  in euro, since the deed or the last report
     * @param hardships what is hard
     * @throws RuleViolation {@code work.done} when none waits, {@code group.report-sent}, or beside the field that is wrong
     */
    public void write(Actor who, String number, Integer people, BigDecimal turnover, String hardships) {
        LabGroup group = groups.lock(number);
        policy.mayAct(who, group).orRefuse();
        GroupReport report = group.openReport();
        report.write(people, turnover, hardships, clock.instant());
        audit.record(who, "group.report-written", number, report.getMonths() + " months");
        process.reportWritten(group);
    }

    /** Answers the report that waits. @throws RuleViolation {@code work.done}, {@code group.missing.feedback} */
    public void answer(Actor who, String number, String feedback) {
        LabGroup group = groups.lock(number);
        policy.mayLead(who, group).orRefuse();
        group.answerReport(feedback, who, clock.instant());
        groups.flush();
        audit.record(who, "group.report-answered", number, "");
        process.reportAnswered(group, who);
    }
}
