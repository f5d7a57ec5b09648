package org.ordito.web.trame.voucher;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ordito.platform.RomeTime;
import org.ordito.trame.voucher.Voucher;
import org.ordito.trame.voucher.VoucherState;

/** The way of a voucher, drawn: what is done, where it stands, what is still to come. */
final class VoucherPath {

    /**
     * One moment of the way.
     *
     * @param key   last part of the key of its title
     * @param at    when it was, or will be; null when nobody knows yet
     * @param until whether it will be by then, not exactly then
     * @param state {@code done}, {@code now} or {@code coming}
     */
    public record Moment(String key, Instant at, boolean until, String state) {
    }

    private final Voucher voucher;
    private final List<Moment> path = new ArrayList<>();

    private VoucherPath(Voucher voucher) {
        this.voucher = voucher;
    }

    static List<Moment> of(Voucher voucher) {
        VoucherPath way = new VoucherPath(voucher);
        way.behind();
        way.ahead();
        return way.path;
    }

    private void behind() {
        done("requested", voucher.getAsker().getAskedAt());
        done("assigned", voucher.getTerm().getAssignedAt());
        done("activated", voucher.getTraining().getChosenAt());
        done("attended", voucher.getTraining().getEnoughAt());
        if (voucher.getState() == VoucherState.PAID) {
            done("paid", voucher.getStateSince());
        }
    }

    private void ahead() {
        switch (voucher.getState()) {
            case REQUESTED -> {
                now("decide", voucher.getDecideBy());
                coming("choose", null);
                coming("attend", null);
                coming("pay", null);
            }
            case ASSIGNED -> {
                now("choose", voucher.getTerm().getActivateBy());
                coming("attend", RomeTime.startOf(voucher.getTerm().getValidUntil()));
                coming("pay", null);
            }
            case ACTIVATED -> {
                now("attend", RomeTime.startOf(voucher.getTraining().getOffer().getEndsOn()));
                coming("pay", null);
            }
            case ATTENDED -> now("pay", voucher.getInvoice().getDueAt());
            case PAID -> { }
            default -> path.add(new Moment(voucher.getState().name(), voucher.getStateSince(), false, "now"));
        }
    }

    private void done(String key, Instant at) {
        if (at != null) {
            path.add(new Moment(key, at, false, "done"));
        }
    }

    private void now(String key, Instant by) {
        path.add(new Moment(key, by, true, "now"));
    }

    private void coming(String key, Instant by) {
        path.add(new Moment(key, by, true, "coming"));
    }
}
