package org.ordito.trame.placement.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.people.Actor;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.trame.placement.HostDesk;
import org.ordito.trame.placement.MonthRegister;
import org.ordito.trame.placement.PlacementPolicy;
import org.ordito.trame.placement.Registers;

/** Preparing lists of allowances, deciding on them, and taking them away as tables. */
@ApplicationScoped
@Transactional
public class AllowanceListDesk {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private PlacementPolicy policy;

    @Inject
    private AllowanceLists lists;

    @Inject
    private Registers registers;

    @Inject
    private HostDesk hosts;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private AllowanceProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Newest first. @param after key of the slice before; null for the first */
    public Slice<AllowanceList> all(Actor who, String after) {
        policy.maySeePayments(who).orRefuse();
        return lists.all(after);
    }

    public AllowanceList open(Actor who, String number) {
        policy.maySeePayments(who).orRefuse();
        return lists.numbered(number);
    }

    /** What stands on it, by name and month; nothing on one that was sent back. */
    public List<AllowancePayment> payments(Actor who, AllowanceList list) {
        policy.maySeePayments(who).orRefuse();
        return lists.payments(list);
    }

    /**
     * Prepares a list of every month, up to this one, whose register is checked and which stands on no list. Months without
     * anything due are left out, and so is a second register of the same person and month: {@link #leftOut}.
     *
     * @return its number
     * @throws RuleViolation {@code placement.month}, also for one that is not over; {@code placement.nothing-to-pay}
     */
    public String prepare(Actor who, YearMonth month) {
        policy.mayLead(who).orRefuse();
        Instant now = clock.instant();
        if (month == null || month.isAfter(YearMonth.from(now.atZone(OrditoClock.ROME)))) {
            throw new RuleViolation("placement.month").at("month");
        }
        lists.queue();
        int fullPercent = hosts.terms(who).getFullPercent();
        List<MonthRegister> due = unpaid(month, fullPercent).payable();
        if (due.isEmpty()) {
            throw new RuleViolation("placement.nothing-to-pay").at("month");
        }
        AllowanceList list = new AllowanceList(numbers.next("IND", month.getYear()), month, who, now);
        lists.add(list, due.stream().map(register -> new AllowancePayment(list, register, register.due(fullPercent))).toList());
        audit.record(who, "allowances.prepared", list.getNumber(), String.valueOf(due.size()));
        process.prepared(list);
        return list.getNumber();
    }

    /** Checked registers that no list takes, because that month of that person stands on one already; none, unless the rule was once not kept. */
    public List<MonthRegister> leftOut(Actor who) {
        policy.mayLead(who).orRefuse();
        return unpaid(YearMonth.from(clock.instant().atZone(OrditoClock.ROME)), hosts.terms(who).getFullPercent()).doubled();
    }

    private UnpaidRegisters unpaid(YearMonth month, int fullPercent) {
        List<MonthRegister> due = registers.unpaid(month).stream().filter(register -> register.due(fullPercent).signum() > 0).toList();
        return UnpaidRegisters.of(due, lists.listed(due.stream().map(register -> register.getPlacement().getParties().getTrainee()).distinct().toList()));
    }

    /** @param read version that was read before */
    public void approve(Actor who, String number, int read) {
        policy.mayApprovePayments(who).orRefuse();
        AllowanceList list = lists.lock(number);
        list.approve(read, who, clock.instant());
        audit.record(who, "allowances.approved", number, AllowancePayment.total(lists.payments(list)).toPlainString());
        process.decided(list, who);
    }

    /** Its rows are taken away: what stood on it can be prepared anew. @param why for the coordinator */
    public void sendBack(Actor who, String number, int read, String why) {
        policy.mayApprovePayments(who).orRefuse();
        AllowanceList list = lists.lock(number);
        list.sendBack(read, why, who, clock.instant());
        lists.empty(list);
        audit.record(who, "allowances.returned", number, "");
        process.decided(list, who);
    }

    /** As a table: names and amounts leave the portal, and so it is recorded. */
    public Download csv(Actor who, String number) {
        return DocumentStore.passing(AllowanceTable.csv(exported(who, number)), number + ".csv", "text/csv", clock.instant());
    }

    public Download xlsx(Actor who, String number) {
        return DocumentStore.passing(AllowanceTable.xlsx(exported(who, number)), number + ".xlsx", XLSX, clock.instant());
    }

    private List<AllowancePayment> exported(Actor who, String number) {
        policy.maySeePayments(who).orRefuse();
        audit.record(who, "allowances.exported", number, "");
        return lists.payments(lists.numbered(number));
    }
}
