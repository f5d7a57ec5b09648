package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.ideazione.ApplicantKind;

/** One call in which everything is thought over once: members abstain, an exclusion is reviewed, papers go back, the first renounces. */
@ExtendWith(Portal.MovingClock.class)
class SecondThoughtsIT {

    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static final String CALL = "avviso-ripensato-" + RUN;
    private static final String SUBSTITUTE = "supplente-" + RUN;
    private static final List<String> PANEL = List.of("valutatore1", "valutatore2", "valutatore3");
    private static final int GRANT = 30_000;
    private static final String REASON = "Lo statuto allegato mostra che il requisito c'era: la domanda va ammessa ed esaminata di nuovo.";

    private final Portal portal;
    private final Administrator administrator;
    private final Officer officer;
    private final Manager manager;
    private final List<Evaluator> panel;
    private final Coach coach;
    private Evaluator substitute;
    /** Comes first, is funded, and renounces. */
    private final Citizen first;
    /** Is excluded, asks for a review, and takes the place that becomes free. */
    private final Citizen next;

    SecondThoughtsIT(Portal portal) {
        this.portal = portal;
        administrator = new Administrator(portal);
        officer = new Officer(portal);
        manager = new Manager(portal);
        panel = PANEL.stream().map(username -> new Evaluator(portal, username)).toList();
        coach = new Coach(portal, "coach2");
        first = new Citizen(portal, "associazione");
        next = new Citizen(portal, "libreria");
    }

    @Test
    void whoWasExcludedTakesThePlaceOfWhoRenounces() {
        twoApplyAndOneIsExcluded();
        tooManyAbstainAndASubstituteScores();
        reviewIsAcceptedAndTheRankingIsMadeAnew();
        firstIsFundedAndRenounces();
        nextInLineIsCalled();
        fundingIsSentBackAndProposedAgain();
        guaranteeComesBeforeTheAct();
        claimsAreReturnedAndReduced();
        reportComesLate();
        officer.closesTheCase(next.number());
        assertThat(next.readsOwnPage()).containsIgnoringCase("conclus").contains("Non erogato");
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    private void twoApplyAndOneIsExcluded() {
        SmallCall.opens(officer, manager, administrator, CALL, "Avviso ripensato", 2);
        first.writesDraft(CALL, ApplicantKind.ASSOCIATION, "Banda di cortile", GRANT);
        first.declaresAndSends();
        next.writesDraft(CALL, ApplicantKind.ASSOCIATION, "Libri in piazza", GRANT);
        next.declaresAndSends();
        administrator.letsPass(Duration.ofDays(3));
        officer.admits(first.number());
        officer.recordsPreFeasibility(first.number());
        officer.proposesToExclude(next.number());
        manager.confirmsExclusions(List.of(next.number()));
    }

    private void tooManyAbstainAndASubstituteScores() {
        String number = first.number();
        manager.appointsPanel(CALL, PANEL);
        panel.get(0).abstains(number);
        panel.get(1).abstains(number);
        panel.get(2).declaresNoConflict(number);
        panel.get(2).scores(number, "0.8");
        assertThat(manager.findsNoSubstitute(number)).as("everybody was asked, and what to do")
                .contains("Richiedente associazione").contains("Chiedi a chi amministra il portale");

        String password = administrator.registersEvaluator(SUBSTITUTE, "Supplente " + RUN);
        manager.appointsSubstitute(number, SUBSTITUTE);
        substitute = new Evaluator(portal, SUBSTITUTE, password);
        substitute.declaresNoConflict(number);
        substitute.scores(number, "0.8");
        assertThat(substitute.reads(number)).as("both scores, once both are in").contains("Valutatore D");
    }

    private void reviewIsAcceptedAndTheRankingIsMadeAnew() {
        String number = next.number();
        officer.computesTheRanking(CALL);
        manager.publishesTheRanking(CALL);
        next.until("the outcome is told", () -> next.readsOwnPage().toLowerCase().contains("non ammess"));
        assertThat(next.readsOwnPage()).as("nobody else has the next step").doesNotContain("Adesso tocca all'ufficio");
        portal.onPaper(next.number(), () -> officer.entersReviewOnPaper(next.number()));
        next.asksForReview("Chiedo di rivedere l'esclusione: lo statuto allegato, all'articolo 3, mostra che il requisito è posseduto.");
        first.asksForReview("Chiedo di rivedere il punteggio del gruppo: i curriculum allegati mostrano dieci anni di lavoro nel quartiere.");
        administrator.letsPass(Duration.ofDays(11));
        manager.acceptsReview(CALL, number, REASON);
        manager.acceptsReview(CALL, first.number(), "I curriculum vanno riletti dalla commissione.");
        next.receivesMessage("Riesame accolto: " + number);
        manager.reopensWhatWasAccepted(CALL);

        officer.admits(number);
        officer.recordsPreFeasibility(number);
        for (Evaluator each : panel) {
            each.declaresNoConflict(number);
            each.scores(number, "0.6");
        }
        panel.get(2).confirmsScores(first.number());
        substitute.confirmsScores(first.number());
        officer.computesTheRanking(CALL);
        manager.publishesTheRanking(CALL);
        next.until("the new outcome is told", () -> next.readsOwnPage().contains("In graduatoria"));
        administrator.letsPass(Duration.ofDays(11));
        manager.approvesTheFinalRanking(CALL);
        next.receivesMessage("Graduatoria definitiva: la domanda " + number + " è in attesa");
    }

    private void firstIsFundedAndRenounces() {
        growsIntoAPlan(first, List.of(panel.get(2), substitute));
        officer.proposesFunding(first.number(), GRANT);
        manager.approvesFunding(first.number());
        assertThat(first.readsOwnPage()).contains("Rinunciare al contributo");
        first.renounces();
        assertThat(first.readsOwnPage()).contains("Hai rinunciato al contributo").doesNotContain("ritirata");
    }

    private void nextInLineIsCalled() {
        next.until("the place is given on", () -> next.readsOwnPage().toLowerCase().contains("coach"));
        growsIntoAPlan(next, panel);
    }

    private void growsIntoAPlan(Citizen applicant, List<Evaluator> evaluators) {
        officer.assignsCoach(applicant.number(), coach.username());
        coach.logsSession(applicant.number(), administrator.today());
        applicant.confirmsSessions();
        coach.givesOpinion(applicant.number());
        applicant.writesThePlan(GRANT);
        evaluators.forEach(each -> each.scores(applicant.number(), "0.8"));
    }

    private void fundingIsSentBackAndProposedAgain() {
        officer.proposesFunding(next.number(), GRANT);
        manager.sendsFundingBack(next.number(), "Manca il conteggio degli aiuti ricevuti.");
        officer.proposesFunding(next.number(), GRANT - 2_000);
        manager.approvesFunding(next.number());
    }

    private void guaranteeComesBeforeTheAct() {
        officer.asksBeforeTheGrant(next.number(), "La garanzia per l'anticipo, firmata.");
        next.answersTheRequestBeforeTheGrant(1, "garanzia.pdf");
        assertThat(officer.readsTheGrant(next.number())).as("what came is before the officer's eyes").contains("garanzia.pdf");
        officer.recordsTheGrant(next.number(), administrator.today());
        next.claimsTheAdvance(new BigDecimal("11200"));
        officer.acceptsClaim(next.number() + "-P1");
    }

    private void claimsAreReturnedAndReduced() {
        next.claimsExpenses(2, administrator.today(), new BigDecimal("12000"), new BigDecimal("10000"));
        officer.returnsClaim(next.number() + "-P2", "Manca la quietanza della seconda fattura: allegala e invia di nuovo.");
        next.claimsExpenses(2, administrator.today(), new BigDecimal("4000"), new BigDecimal("11200"));
        officer.reducesClaim(next.number() + "-P2", new BigDecimal("11000"));
        next.claimsExpenses(3, administrator.today(), new BigDecimal("16000"), new BigDecimal("5600"));
        officer.acceptsClaim(next.number() + "-P3");
    }

    private void reportComesLate() {
        String report = next.number() + "-R1";
        administrator.letsPass(Duration.ofDays(55));
        next.receivesMessage("Relazione " + report + ": da inviare");
        administrator.letsPass(Duration.ofDays(25));
        next.receivesMessage("Relazione " + report + ": il termine");
        assertThat(manager.readsInTheListWith(report)).contains("Nessun sollecito formale finora");
        manager.asksFormally(report, "La relazione manca da settimane: va inviata.");
        next.receivesMessage("Relazione " + report + ": sollecito formale, da inviare entro");
        assertThat(next.readsTheReport(1)).contains("Hai ricevuto un sollecito formale: l’ultimo termine è");
        administrator.letsPass(Duration.ofDays(17));
        assertThat(manager.readsInTheListWith(report)).contains("Un sollecito formale finora");
        assertThat(next.readsTheReport(1)).contains("Anche l’ultimo termine").contains("ora decide la dirigente");
        manager.grantsMoreDays(report, 10, "La sede è stata chiusa per lavori: ci sono altri dieci giorni.");
        next.receivesMessage("Relazione " + report + ": hai tempo fino");
        next.fillsTheReport(1);
        officer.returnsReport(report, "Manca il racconto delle letture nelle scuole.");
        next.fillsTheReport(1);
        officer.verifiesReport(report, "Bene le letture in piazza: continuate a contare chi torna.");
    }
}
