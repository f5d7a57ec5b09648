package org.ordito.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.Download;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;

/** What the office does with vouchers: sees all, assigns, refuses, takes back, and keeps the fund. */
@ApplicationScoped
@Transactional
public class AssignmentDesk {

    private static final int SLICE = 20;

    @Inject
    private VoucherPolicy policy;

    @Inject
    private Vouchers vouchers;

    @Inject
    private VoucherFunds funds;

    @Inject
    private VoucherTable table;

    @Inject
    private VoucherProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** All, newest first. @param state null for every state; @param after key of the slice before, null for the first */
    public Slice<Voucher> all(Actor who, VoucherState state, String after) {
        policy.maySeeAll(who).orRefuse();
        return vouchers.all(state, after, SLICE);
    }

    /** How many are in each state; none where nobody is. */
    public Map<VoucherState, Long> counts(Actor who) {
        policy.maySeeAll(who).orRefuse();
        return vouchers.counts();
    }

    public VoucherFund fund(Actor who) {
        policy.maySeeAll(who).orRefuse();
        return funds.get();
    }

    /** Changes the money and the terms of vouchers assigned from now on. @param read version of the fund that was read before */
    public void changeFund(Actor who, int read, BigDecimal total, VoucherTerms terms) {
        policy.mayLead(who).orRefuse();
        funds.lock().change(read, total, terms);
        audit.record(who, "voucher.fund-changed", "", total.toPlainString());
    }

    /** What somebody wrote to get a voucher, and the vouchers they had before; each look is recorded. */
    public RequestSeen look(Actor who, String number) {
        Voucher voucher = vouchers.numbered(number);
        policy.mayLead(who, voucher).orRefuse();
        audit.record(who, "voucher.request-seen", number, "");
        return new RequestSeen(voucher, voucher.getAsker().getWish(), vouchers.of(voucher.getAsker().getAccount()).stream().filter(other -> other != voucher).toList());
    }

    /**
     * Assigns an amount. Of two who take the last euro at once, the database lets one.
     *
     * @param read version of the voucher that was read before
     * @throws RuleViolation {@code voucher.fund-short} when the fund has less left; and see {@link Voucher#assign}
     */
    public void assign(Actor who, String number, int read, BigDecimal amount) {
        Voucher voucher = toLead(who, number);
        voucher.assign(read, amount, funds.get().getTerms(), clock.instant());
        if (!funds.take(amount)) {
            throw new RuleViolation("voucher.fund-short").at("amount");
        }
        audit.record(who, "voucher.assigned", number, amount.toPlainString());
        process.decided(voucher, who);
    }

    public void refuse(Actor who, String number, int read, String reason) {
        Voucher voucher = toLead(who, number);
        voucher.refuse(read, reason, clock.instant());
        audit.record(who, "voucher.refused", number, "");
        process.decided(voucher, who);
    }

    /** Takes it back before it is paid; the money goes back to the fund. */
    public void revoke(Actor who, String number, int read, String reason) {
        Voucher voucher = toLead(who, number);
        funds.giveBack(voucher.revoke(read, reason, clock.instant()));
        audit.record(who, "voucher.revoked", number, "");
        process.revoked(voucher);
    }

    /** All vouchers in a state as a table. @param state null for every state */
    public Download export(Actor who, VoucherState state, boolean asWorkbook, Locale language) {
        policy.maySeeAll(who).orRefuse();
        audit.record(who, "voucher.exported", "", state == null ? "" : state.name());
        return table.of(state, asWorkbook, language);
    }

    private Voucher toLead(Actor who, String number) {
        Voucher voucher = vouchers.numbered(number);
        policy.mayLead(who, voucher).orRefuse();
        return vouchers.lock(voucher.id());
    }
}
