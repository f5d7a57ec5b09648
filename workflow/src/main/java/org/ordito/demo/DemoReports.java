package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.ordito.ideazione.monitoring.Indicator;
import org.ordito.ideazione.monitoring.IndicatorValue;
import org.ordito.ideazione.monitoring.MonitoringDesk;
import org.ordito.ideazione.monitoring.Unit;
import org.ordito.people.Actor;

/** Writes and verifies the demonstration's monitoring reports, and closes what is finished. */
@ApplicationScoped
public class DemoReports {

    @Inject
    private MonitoringDesk monitoring;

    @Inject
    private DemoCast cast;

    /** @param period 1 for the first report: figures grow with it */
    void submit(String account, String report, int period) {
        Actor applicant = cast.named(account);
        List<IndicatorValue> values = monitoring.open(applicant, report).indicators().stream()
                .map(indicator -> value(indicator, period)).toList();
        monitoring.submitReport(applicant, report, "Le attività procedono come previsto. In questo periodo abbiamo aperto nuovi turni e"
                + " incontrato le scuole del quartiere; la difficoltà principale è stata trovare fornitori in tempi brevi.", values);
    }

    void verify(String report) {
        monitoring.verify(cast.officer(), report, monitoring.open(cast.officer(), report).report().getVersion(), "I dati sono coerenti con i documenti. Bene il lavoro con le scuole: per il prossimo"
                + " periodo vi chiediamo di indicare anche quante persone tornano una seconda volta.");
    }

    void close(String number) {
        monitoring.closeCase(cast.officer(), number, "Progetto concluso: attività svolte, spese verificate, relazioni complete.");
    }

    private static IndicatorValue value(Indicator indicator, int period) {
        if (indicator.isByGender()) {
            return IndicatorValue.ofPeople(indicator.getCode(), period, period + 1, 0);
        }
        return IndicatorValue.of(indicator.getCode(), BigDecimal.valueOf(indicator.getUnit() == Unit.EURO ? 4_500L * period : 12L * period));
    }
}
