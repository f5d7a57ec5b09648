package org.ordito.trame.placement.payments;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ordito.trame.placement.MonthRegister;

/**
 * Registers for which something is due and which stand on no list. One month of one person is paid once (decision 0030).
 *
 * @param payable those that a list can take
 * @param doubled those of a month that another register of the same person is paid for, or will be
 */
record UnpaidRegisters(List<MonthRegister> payable, List<MonthRegister> doubled) {

    /** One month of one person. */
    record PersonMonth(String username, YearMonth month) {
    }

    /** @param listed what stands on lists; it takes the payable ones in */
    static UnpaidRegisters of(List<MonthRegister> due, Set<PersonMonth> listed) {
        UnpaidRegisters unpaid = new UnpaidRegisters(new ArrayList<>(), new ArrayList<>());
        due.forEach(register -> (listed.add(new PersonMonth(register.getPlacement().getParties().getTrainee(), register.getMonth())) ? unpaid.payable : unpaid.doubled).add(register));
        return unpaid;
    }
}
