package org.ordito.trame.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
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
    private GroupMessages messages;

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
        Instant now = clock.instant();
        GroupReport report = group.requireOpenReport(now);
        report.write(people, turnover, hardships, now);
        audit.record(who, "group.report-written", number, report.getMonths() + " months");
        process.reportWritten(group);
    }

    /** Whether the lab has it on its desk to ask for a report that is late. */
    public boolean isToChase(Actor who, String number) {
        policy.mayLead(who, groups.numbered(number)).orRefuse();
        return process.isReportToChase(number);
    }

    /** The coordinator has asked for the report that is late: the members are reminded once more. @throws RuleViolation {@code work.done} for a second click */
    public void chase(Actor who, String number) {
        LabGroup group = groups.lock(number);
        policy.mayLead(who, group).orRefuse();
        process.reportChased(group, who);
        audit.record(who, "group.report-chased", number, "");
        messages.reportLate(group);
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
