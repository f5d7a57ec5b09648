package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Hands the registers of months that are over to the host's tutor, each with a process of its own. */
@ApplicationScoped
class OpeningRegisters {

    @Inject
    private Registers registers;

    @Inject
    private Hosts hosts;

    @Inject
    private PlacementProcess process;

    @Inject
    private PlacementMessages messages;

    @Inject
    private Clock clock;

    /** Those whose last day lies before this one; one without anything planned is settled at once. @param placement locked before */
    void openPast(Placement placement, LocalDate today) {
        registers.of(placement).stream().filter(register -> register.getState() == RegisterState.FILLING && register.lastDay().isBefore(today)).forEach(register -> {
            if (register.open(hosts.terms().getRegisterDays(), clock.instant())) {
                process.registerOpened(register);
                messages.registerOpened(register);
            }
        });
    }
}
