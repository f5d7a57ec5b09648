package org.ordito.web.trame.voucher;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.voucher.AssignmentDesk;
import org.ordito.trame.voucher.Voucher;
import org.ordito.trame.voucher.VoucherFund;
import org.ordito.trame.voucher.VoucherState;

/** All vouchers for the office, by state, with the money that is left. */
@Named
@RequestScoped
public class VouchersPage {

    @Inject
    private Actor actor;

    @Inject
    private AssignmentDesk desk;

    @Inject
    @Param(name = "state")
    private String stateName;

    @Inject
    @Param(name = "after")
    private String after;

    private VoucherState state;
    private Slice<Voucher> vouchers;
    private Map<VoucherState, Long> counts;
    private VoucherFund fund;

    @PostConstruct
    void read() {
        state = stateNamed(stateName);
        vouchers = desk.all(actor, state, after);
        counts = desk.counts(actor);
        fund = desk.fund(actor);
    }

    /** Null for every state, also when the name is none of ours. */
    static VoucherState stateNamed(String name) {
        return Stream.of(VoucherState.values()).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    public Slice<Voucher> getVouchers() {
        return vouchers;
    }

    public VoucherFund getFund() {
        return fund;
    }

    public VoucherState getState() {
        return state;
    }

    public VoucherState[] getStates() {
        return VoucherState.values();
    }

    public long count(VoucherState each) {
        return counts.getOrDefault(each, 0L);
    }

    /** The part of the addresses that names the state: of the list that follows, and of the tables. */
    public String getStateInAddress() {
        return state == null ? "ALL" : state.name();
    }
}
