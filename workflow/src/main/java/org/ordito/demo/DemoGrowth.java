package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ordito.coaching.SessionNotes;
import org.ordito.ideazione.coaching.CoachingDesk;
import org.ordito.ideazione.coaching.Opinion;
import org.ordito.ideazione.plan.PlanDesk;
import org.ordito.ideazione.plan.PlanSection;
import org.ordito.ideazione.plan.YearFigures;
import org.ordito.platform.OrditoClock;

/** Takes the demonstration's ideas through coaching to a business plan. */
@ApplicationScoped
public class DemoGrowth {

    private static final int PLANNED_HOURS = 12;
    private static final int MINUTES = 120;
    private static final int YEARS = 5;

    private static final Map<PlanSection, String> SECTIONS = Map.of(
            PlanSection.ENTERPRISE, "L'impresa nasce da un gruppo che lavora insieme da tempo nel quartiere. Avrà la forma di una cooperativa"
                    + " sociale, con soci lavoratori e soci sostenitori. La missione è rispondere al bisogno descritto nell'idea con un servizio"
                    + " stabile, che si mantiene in buona parte con le proprie entrate.",
            PlanSection.OFFER, "Offriamo un servizio aperto tutto l'anno, con orari adatti a chi lavora e a chi studia. Una parte è gratuita per le"
                    + " famiglie segnalate dai servizi sociali; il resto è a pagamento, con tariffe esposte. Ogni attività ha un responsabile e un"
                    + " calendario pubblicato ogni mese.",
            PlanSection.MARKET, "Abbiamo chiesto a duecento residenti e a quaranta botteghe che cosa manca: sei su dieci userebbero il servizio almeno"
                    + " una volta al mese. Nel raggio di un chilometro non c'è un'offerta uguale; i due concorrenti più vicini hanno prezzi più alti"
                    + " e non lavorano con le scuole.",
            PlanSection.CUSTOMERS_AND_IMPACT, "Clienti sono le famiglie, le scuole e le associazioni della zona. L'impatto si misura con tre indicatori:"
                    + " persone che usano il servizio, persone assunte dal quartiere, ore di attività gratuita. I dati si raccolgono ogni tre mesi e si"
                    + " pubblicano su un cartello all'ingresso.",
            PlanSection.OPERATIONS, "Il locale è disponibile dal primo mese, con un accordo scritto di quattro anni. I lavori durano otto settimane."
                    + " Gli acquisti si fanno con tre preventivi. Le attività si svolgono cinque giorni a settimana; la domenica il locale si presta"
                    + " alle associazioni del quartiere.",
            PlanSection.ORGANISATION, "La coordinatrice segue amministrazione e rapporti con il Comune; due operatori gestiscono le attività; un gruppo di"
                    + " volontari formati aiuta nelle ore di punta. Le decisioni si prendono in una riunione settimanale, con un verbale. Un"
                    + " commercialista del quartiere tiene i conti.",
            PlanSection.RISKS, "Il rischio maggiore è un avvio lento delle entrate: per questo il primo anno i costi fissi sono bassi e i contratti a"
                    + " tempo parziale. Se i lavori tardano, le attività partono nel cortile della scuola. Se un partner si ritira, ne abbiamo già"
                    + " sentito un secondo.");

    @Inject
    private CoachingDesk coaching;

    @Inject
    private PlanDesk plans;

    @Inject
    private DemoCast cast;

    void assignCoach(String number, String coach) {
        coaching.assignCoach(cast.officer(), number, coach, PLANNED_HOURS);
    }

    void logSession(String number, String coach, String topics) {
        coaching.logSession(cast.named(coach), number, new SessionNotes(cast.now().atZone(OrditoClock.ROME).toLocalDate(), MINUTES,
                "Punto focale", topics, "Il gruppo ha chiarito che cosa fare e chi lo fa.", "Portare al prossimo incontro i numeri raccolti."));
    }

    void confirmSession(String account, String number, int ordinal) {
        coaching.confirmSessions(cast.named(account), number, List.of(ordinal), Map.of());
    }

    void giveOpinion(String number, String coach) {
        coaching.giveOpinion(cast.named(coach), number, Opinion.POSITIVE,
                "Il gruppo ha lavorato con costanza. L'idea è matura per un piano d'impresa; resta da curare la ricerca dei clienti.");
    }

    /** Writes the whole plan; costs and grant stay as they came from the idea. */
    void writePlan(String account, String number) {
        SECTIONS.forEach((section, text) -> plans.saveSection(cast.named(account), number, section, text));
        plans.saveFigures(cast.named(account), number, IntStream.rangeClosed(1, YEARS).mapToObj(DemoGrowth::figures).toList());
    }

    void submitPlan(String account, String number) {
        plans.submit(cast.named(account), number, cast.now());
    }

    private static YearFigures figures(int year) {
        return new YearFigures(euro(22_000 + 9_000 * year), euro(38_000 + 3_000 * year), euro(24_000 + 2_000 * year),
                euro(year == 1 ? 14_000 : 1_500), BigDecimal.valueOf(year <= 2 ? 2 : 3));
    }

    private static BigDecimal euro(int amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }
}
