package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.ordito.ideazione.funding.FundingDesk;
import org.ordito.ideazione.funding.GrantAct;
import org.ordito.ideazione.payments.Expense;
import org.ordito.ideazione.payments.PaymentDesk;
import org.ordito.people.Actor;
import org.ordito.platform.OrditoClock;

/** Approves, grants and pays in the demonstration. */
@ApplicationScoped
public class DemoMoney {

    @Inject
    private FundingDesk funding;

    @Inject
    private PaymentDesk payments;

    @Inject
    private DemoAnnex annex;

    @Inject
    private DemoCast cast;

    void propose(String number, int amount) {
        funding.propose(cast.officer(), number, funding.open(cast.officer(), number).version(), euro(amount), BigDecimal.ZERO.setScale(2), "Importo richiesto, entro i limiti dell'avviso.");
    }

    void approve(String number) {
        funding.approve(cast.manager(), number, funding.open(cast.manager(), number).version());
    }

    void grant(String number, int act) {
        funding.recordGrant(cast.officer(), number, new GrantAct("DD/" + act, today(), "D69I25000%03d0007".formatted(act).substring(0, 15),
                "25" + (100000 + act), "Avviso IdeAzione 2025, graduatoria definitiva", true));
    }

    void requestDocuments(String number) {
        funding.requestDocuments(cast.officer(), number, List.of("Dichiarazione de minimis aggiornata e firmata"));
    }

    void claimAdvance(String account, String claim, BigDecimal amount) {
        Actor applicant = cast.named(account);
        payments.attachGuarantee(applicant, claim, annex.titled("Garanzia " + claim), "garanzia.pdf");
        payments.submit(applicant, claim, amount);
    }

    /** Claims an amount, with two invoices that add up to what was spent. */
    void claimExpenses(String account, String claim, BigDecimal spent, BigDecimal amount) {
        Actor applicant = cast.named(account);
        BigDecimal half = spent.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
        addExpense(applicant, claim, "Ferramenta del quartiere", "Attrezzature", half);
        addExpense(applicant, claim, "Studio paghe", "Compensi degli operatori", spent.subtract(half));
        payments.submit(applicant, claim, amount);
    }

    private void addExpense(Actor applicant, String claim, String supplier, String description, BigDecimal amount) {
        payments.addExpense(applicant, claim, new Expense(today(), supplier, description, amount),
                annex.titled("Fattura " + claim + " " + supplier), "fattura.pdf");
    }

    void accept(String claim) {
        payments.accept(cast.officer(), claim, payments.open(cast.officer(), claim).claim().getVersion());
    }

    private LocalDate today() {
        return cast.now().atZone(OrditoClock.ROME).toLocalDate();
    }

    static BigDecimal euro(int amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }
}
