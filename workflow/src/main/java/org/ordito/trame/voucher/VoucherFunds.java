package org.ordito.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;

/** The one fund, and taking from it: conditional updates, so that the database itself refuses to assign more than there is. */
@ApplicationScoped
class VoucherFunds {

    @Inject
    private EntityManager entityManager;

    VoucherFund get() {
        return entityManager.find(VoucherFund.class, VoucherFund.THE_ONE);
    }

    VoucherFund lock() {
        entityManager.flush();
        VoucherFund fund = entityManager.find(VoucherFund.class, VoucherFund.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(fund);
        return fund;
    }

    /** Takes an amount, if it is left. @return whether it was taken */
    boolean take(BigDecimal amount) {
        entityManager.flush();
        return entityManager.createNativeQuery("UPDATE lab_voucher_fund SET committed = committed + ?1 WHERE id = 1 AND committed + ?1 <= total")
                .setParameter(1, amount).executeUpdate() == 1;
    }

    /** Gives back what was taken; nothing for zero. */
    void giveBack(BigDecimal amount) {
        if (amount.signum() > 0) {
            entityManager.flush();
            entityManager.createNativeQuery("UPDATE lab_voucher_fund SET committed = committed - ?1 WHERE id = 1").setParameter(1, amount).executeUpdate();
        }
    }
}
