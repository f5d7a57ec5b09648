package org.ordito.web.ideazione.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.ordito.ideazione.monitoring.MonitoringDesk;
import org.ordito.ideazione.monitoring.MonitoringProgress;
import org.ordito.ideazione.payments.PaymentDesk;
import org.ordito.ideazione.payments.PaymentProgress;
import org.ordito.people.Actor;

/** Money and reports of a project, for the fragment {@code progress.xhtml}. */
@Named
@RequestScoped
public class ProjectProgress {

    @Inject
    private Actor actor;

    @Inject
    private PaymentDesk payments;

    @Inject
    private MonitoringDesk monitoring;

    private final Map<String, Parts> read = new HashMap<>();

    /** What a project has got and given so far. @param number of its application */
    public Parts of(String number) {
        return read.computeIfAbsent(number, n -> new Parts(payments.progress(actor, n), monitoring.progress(actor, n)));
    }

    /** Both sides of a project. */
    public record Parts(PaymentProgress payments, MonitoringProgress monitoring) {
    }
}
