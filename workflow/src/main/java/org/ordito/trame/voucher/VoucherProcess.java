package org.ordito.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ordito.engine.Processes;
import org.ordito.people.Actor;

/** What we tell the process of a voucher. */
@ApplicationScoped
class VoucherProcess {

    @Inject
    private Processes processes;

    void requested(Voucher voucher) {
        processes.start("lab-voucher", voucher.getNumber(), Map.of("voucherId", voucher.id()));
    }

    void decided(Voucher voucher, Actor coordinator) {
        processes.complete(voucher.getNumber(), "Task_DecideVoucher", coordinator);
    }

    void activated(Voucher voucher, Actor person) {
        processes.complete(voucher.getNumber(), "Task_ChooseTraining", person);
    }

    /** Enough hours are attended. */
    void attended(Voucher voucher, Actor provider) {
        processes.complete(voucher.getNumber(), "Task_KeepVoucherRegister", provider);
    }

    /** A correction of the register: not enough hours after all. */
    void attendanceCorrected(Voucher voucher) {
        processes.correlate("Msg_VoucherCorrected", voucher.getNumber());
    }

    void invoiced(Voucher voucher, Actor provider) {
        processes.complete(voucher.getNumber(), "Task_AskVoucherPayment", provider);
    }

    /** The provider, who is late, has more time: the timers wait anew. */
    void hasMoreTime(Voucher voucher, Actor coordinator) {
        processes.complete(voucher.getNumber(), "Task_ChaseInvoice", coordinator);
    }

    void checked(Voucher voucher, Actor coordinator) {
        processes.complete(voucher.getNumber(), "Task_CheckVoucherInvoice", coordinator);
    }

    void approved(Voucher voucher, Actor manager) {
        processes.complete(voucher.getNumber(), "Task_ApproveVoucherPayment", manager);
    }

    void revoked(Voucher voucher) {
        processes.correlate("Msg_VoucherRevoked", voucher.getNumber());
    }

    void renounced(Voucher voucher) {
        processes.correlate("Msg_VoucherRenounced", voucher.getNumber());
    }
}
