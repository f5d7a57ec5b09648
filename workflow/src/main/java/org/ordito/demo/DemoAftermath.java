package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ordito.demo.DemoTimeline.Deed;
import org.ordito.ideazione.ApplicationDesk;

/**
 * What became of last year's ranking, so that there is a case in every later stage: four finished their plan at once and three were
 * funded, one of them closed by now; four left on the way, and those next in line took their places.
 */
@ApplicationScoped
public class DemoAftermath {

    private static final int PLAN_QUALITY = 78;

    @Inject
    private DemoGrowth growth;

    @Inject
    private DemoSelection selection;

    @Inject
    private DemoMoney money;

    @Inject
    private DemoReports reports;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private DemoCast cast;

    private final List<Deed> deeds = new ArrayList<>();
    private Instant today;
    private UnaryOperator<String> numbers;

    /** @param numberOf number of an account's application; known only while the deeds are being played */
    List<Deed> deeds(Instant now, UnaryOperator<String> numberOf) {
        today = now;
        numbers = numberOf;
        firstToFinish();
        thoseWhoLeft();
        thoseNextInLine();
        projects();
        return deeds;
    }

    private void at(int day, int hour, Runnable what) {
        deeds.add(new Deed(DemoCast.day(today, day, hour), what));
    }

    private String number(String account) {
        return numbers.apply(account);
    }

    private void firstToFinish() {
        List<String> accounts = List.of("associazione", "ciclofficina", "cittadina", "voceamica");
        for (int i = 0; i < accounts.size(); i++) {
            String account = accounts.get(i);
            String coach = i % 2 == 0 ? "coach1" : "coach2";
            coaching(account, coach, -345, -338, -315);
            plan(account, coach, -300, -285);
            scorePlan(account, -270);
        }
        fund("associazione", 48_000, -260);
        fund("ciclofficina", 40_000, -258);
        fund("cittadina", 35_000, -256);
        fund("voceamica", 50_000, -254);
    }

    private void thoseWhoLeft() {
        coaching("barberia", "coach2", -345, -340);
        leave("barberia", -330);
        coaching("panchine", "coach1", -345, -339);
        leave("panchine", -325);
        coaching("lampara", "coach2", -345, -330, -260);
        leave("lampara", -200);
        coaching("ortofortino", "coach1", -345, -320, -200);
        leave("ortofortino", -60);
    }

    private void thoseNextInLine() {
        coaching("sartorie", "coach2", -320, -300, -200);
        plan("sartorie", "coach2", -125, -100);
        scorePlan("sartorie", -70);
        fund("sartorie", 25_000, -14);
        at(-3, 10, () -> money.requestDocuments(number("sartorie")));
        coaching("cortile", "coach1", -318, -290, -190);
        plan("cortile", "coach1", -120, -95);
        scorePlan("cortile", -68);
        fund("cortile", 21_000, -8);
        coaching("cucinemondo", "coach2", -195, -180);
        plan("cucinemondo", "coach2", -45, -20);
        at(-10, 16, () -> selection.scorePlan(number("cucinemondo"), "valutatore1", PLAN_QUALITY));
        coaching("libreria", "coach1", -55, -45);
        at(-10, 17, () -> growth.logSession(number("libreria"), "coach1", "Prezzi e orari dell'edicola"));
    }

    private void projects() {
        at(-240, 10, () -> money.grant(number("associazione"), 101));
        at(-240, 11, () -> money.grant(number("ciclofficina"), 102));
        at(-240, 12, () -> money.grant(number("cittadina"), 103));
        advance("associazione", 19_200, -232);
        advance("ciclofficina", 16_000, -230);
        advance("cittadina", 14_000, -228);
        expenses("associazione", "-P2", 24_000, 19_200, -150);
        at(-140, 9, () -> money.accept(number("associazione") + "-P2"));
        expenses("associazione", "-P3", 24_000, 9_600, -30);
        at(-20, 9, () -> money.accept(number("associazione") + "-P3"));
        expenses("ciclofficina", "-P2", 16_000, 16_000, -3);
        for (int period = 1; period <= 3; period++) {
            report("associazione", period, -172 + 61 * (period - 1));
            report("ciclofficina", period, -168 + 61 * (period - 1));
        }
        report("cittadina", 1, -165);
        at(-5, 9, () -> reports.close(number("associazione")));
    }

    private void coaching(String account, String coach, int assigned, int... sessions) {
        at(assigned, 9, () -> growth.assignCoach(number(account), coach));
        for (int i = 0; i < sessions.length; i++) {
            int ordinal = i + 1;
            at(sessions[i], 17, () -> growth.logSession(number(account), coach, ordinal == 1 ? "Obiettivi e primi clienti" : "Costi e prezzi"));
            at(sessions[i] + 1, 9, () -> growth.confirmSession(account, number(account), ordinal));
        }
    }

    private void plan(String account, String coach, int opinion, int submitted) {
        at(opinion, 12, () -> growth.giveOpinion(number(account), coach));
        at(submitted - 2, 18, () -> growth.writePlan(account, number(account)));
        at(submitted, 18, () -> growth.submitPlan(account, number(account)));
    }

    private void scorePlan(String account, int day) {
        for (String evaluator : DemoScores.EVALUATORS) {
            if (!DemoPast.abstains(evaluator, account)) {
                at(day, 16, () -> selection.scorePlan(number(account), evaluator, PLAN_QUALITY));
            }
        }
    }

    private void fund(String account, int amount, int day) {
        at(day, 9, () -> money.propose(number(account), amount));
        at(day + 1, 9, () -> money.approve(number(account)));
    }

    private void leave(String account, int day) {
        at(day, 20, () -> applications.withdraw(cast.named(account), number(account)));
    }

    private void advance(String account, int amount, int day) {
        at(day, 10, () -> money.claimAdvance(account, number(account) + "-P1", DemoMoney.euro(amount)));
        at(day + 7, 10, () -> money.accept(number(account) + "-P1"));
    }

    private void expenses(String account, String claim, int spent, int claimed, int day) {
        at(day, 10, () -> money.claimExpenses(account, number(account) + claim, DemoMoney.euro(spent), DemoMoney.euro(claimed)));
    }

    private void report(String account, int period, int day) {
        at(day, 18, () -> reports.submit(account, number(account) + "-R" + period, period));
        at(day + 5, 9, () -> reports.verify(number(account) + "-R" + period));
    }
}
