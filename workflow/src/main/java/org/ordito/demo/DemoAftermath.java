package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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

    void tell(DemoStory story) {
        firstToFinish(story);
        thoseWhoLeft(story);
        thoseNextInLine(story);
        projects(story);
    }

    private void firstToFinish(DemoStory story) {
        List<String> accounts = List.of("associazione", "ciclofficina", "cittadina", "voceamica");
        for (int i = 0; i < accounts.size(); i++) {
            String account = accounts.get(i);
            String coach = i % 2 == 0 ? "coach1" : "coach2";
            coaching(story, account, coach, -345, -338, -315);
            plan(story, account, coach, -300, -285);
            scorePlan(story, account, -270);
        }
        fund(story, "associazione", 48_000, -260);
        fund(story, "ciclofficina", 40_000, -258);
        fund(story, "cittadina", 35_000, -256);
        fund(story, "voceamica", 50_000, -254);
    }

    private void thoseWhoLeft(DemoStory story) {
        coaching(story, "barberia", "coach2", -345, -340);
        leave(story, "barberia", -330);
        coaching(story, "panchine", "coach1", -345, -339);
        leave(story, "panchine", -325);
        coaching(story, "lampara", "coach2", -345, -330, -260);
        leave(story, "lampara", -200);
        coaching(story, "ortofortino", "coach1", -345, -320, -200);
        leave(story, "ortofortino", -60);
    }

    private void thoseNextInLine(DemoStory story) {
        coaching(story, "sartorie", "coach2", -320, -300, -200);
        plan(story, "sartorie", "coach2", -125, -100);
        scorePlan(story, "sartorie", -70);
        fund(story, "sartorie", 25_000, -14);
        story.at(-3, 10, () -> money.requestDocuments(story.number("sartorie")));
        coaching(story, "cortile", "coach1", -318, -290, -190);
        plan(story, "cortile", "coach1", -120, -95);
        scorePlan(story, "cortile", -68);
        fund(story, "cortile", 21_000, -8);
        coaching(story, "cucinemondo", "coach2", -195, -180);
        plan(story, "cucinemondo", "coach2", -45, -20);
        story.at(-10, 16, () -> selection.scorePlan(story.number("cucinemondo"), "valutatore1", PLAN_QUALITY));
        coaching(story, "libreria", "coach1", -55, -45);
        story.at(-2, 17, () -> growth.logSession(story.number("libreria"), "coach1", "Prezzi e orari dell'edicola"));
    }

    private void projects(DemoStory story) {
        story.at(-240, 10, () -> money.grant(story.number("associazione"), 101));
        story.at(-240, 11, () -> money.grant(story.number("ciclofficina"), 102));
        story.at(-240, 12, () -> money.grant(story.number("cittadina"), 103));
        advance(story, "associazione", 19_200, -232);
        advance(story, "ciclofficina", 16_000, -230);
        advance(story, "cittadina", 14_000, -228);
        expenses(story, "associazione", "-P2", 24_000, 19_200, -150);
        story.at(-140, 9, () -> money.accept(story.number("associazione") + "-P2"));
        expenses(story, "associazione", "-P3", 30_000, 9_600, -30);
        story.at(-20, 9, () -> money.accept(story.number("associazione") + "-P3"));
        expenses(story, "ciclofficina", "-P2", 18_000, 16_000, -3);
        for (int period = 1; period <= 3; period++) {
            report(story, "associazione", period, -172 + 61 * (period - 1));
            report(story, "ciclofficina", period, -168 + 61 * (period - 1));
        }
        report(story, "cittadina", 1, -165);
        story.at(-5, 9, () -> reports.close(story.number("associazione")));
    }

    private void coaching(DemoStory story, String account, String coach, int assigned, int... sessions) {
        story.at(assigned, 9, () -> growth.assignCoach(story.number(account), coach));
        for (int i = 0; i < sessions.length; i++) {
            int ordinal = i + 1;
            story.at(sessions[i], 17, () -> growth.logSession(story.number(account), coach, ordinal == 1 ? "Obiettivi e primi clienti" : "Costi e prezzi"));
            story.at(sessions[i] + 1, 9, () -> growth.confirmSession(account, story.number(account), ordinal));
        }
    }

    private void plan(DemoStory story, String account, String coach, int opinion, int submitted) {
        story.at(opinion, 12, () -> growth.giveOpinion(story.number(account), coach));
        story.at(submitted - 2, 18, () -> growth.writePlan(account, story.number(account)));
        story.at(submitted, 18, () -> growth.submitPlan(account, story.number(account)));
    }

    private void scorePlan(DemoStory story, String account, int day) {
        for (String evaluator : DemoScores.EVALUATORS) {
            if (!DemoPast.abstains(evaluator, account)) {
                story.at(day, 16, () -> selection.scorePlan(story.number(account), evaluator, PLAN_QUALITY));
            }
        }
    }

    private void fund(DemoStory story, String account, int amount, int day) {
        story.at(day, 9, () -> money.propose(story.number(account), amount));
        story.at(day + 1, 9, () -> money.approve(story.number(account)));
    }

    private void leave(DemoStory story, String account, int day) {
        story.at(day, 20, () -> applications.withdraw(cast.named(account), story.number(account)));
    }

    private void advance(DemoStory story, String account, int amount, int day) {
        story.at(day, 10, () -> money.claimAdvance(account, story.number(account) + "-P1", DemoMoney.euro(amount)));
        story.at(day + 7, 10, () -> money.accept(story.number(account) + "-P1"));
    }

    private void expenses(DemoStory story, String account, String claim, int spent, int claimed, int day) {
        story.at(day, 10, () -> money.claimExpenses(account, story.number(account) + claim, DemoMoney.euro(spent), DemoMoney.euro(claimed)));
    }

    private void report(DemoStory story, String account, int period, int day) {
        story.at(day, 18, () -> reports.submit(account, story.number(account) + "-R" + period, period));
        story.at(day + 5, 9, () -> reports.verify(story.number(account) + "-R" + period));
    }
}
