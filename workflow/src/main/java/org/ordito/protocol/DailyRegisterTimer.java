package org.ordito.protocol;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Makes the registers of past days soon after midnight, well within the working day that the law gives, and any that are missing. */
@Singleton
@DependsOn("Startup")
public class DailyRegisterTimer {

    private static final int ROUND = 10;

    @Inject
    private DailyRegisters registers;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void make() {
        registers.makeMissing(ROUND);
    }
}
