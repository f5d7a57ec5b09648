package org.ordito.web.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.ordito.trame.voucher.VoucherState;

/** The colour in which a state is shown, on every page the same. */
@Named
@ApplicationScoped
public class VoucherTags {

    public String kind(VoucherState state) {
        return switch (state) {
            case REQUESTED, ASSIGNED -> "warning";
            case ACTIVATED -> "info";
            case ATTENDED, PAID -> "success";
            case REFUSED, EXPIRED, RENOUNCED -> "neutral";
            case REVOKED -> "danger";
        };
    }
}
