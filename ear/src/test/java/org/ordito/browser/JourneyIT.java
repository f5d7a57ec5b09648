package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.admissibility.ChecklistItem;

/** One call from its first draft to a finished enterprise, by the people whose work it is, each on their own pages. */
@ExtendWith(Portal.MovingClock.class)
class JourneyIT {

    /** Another one each time, for the portal may have run before. */
    private static final String CALL = "avviso-di-prova-" + UUID.randomUUID().toString().substring(0, 8);
    private static final String TITLE = "Avviso di prova";
    private static final String IDEA = "Sartoria aperta del quartiere";
    private static final List<String> PANEL = List.of("valutatore1", "valutatore2", "valutatore3");
    private static final int GRANT = 30_000;

    private final Portal portal;
    private final Administrator clock;
    private final Officer officer;
    private final Manager manager;
    private final List<Evaluator> panel;
    private final Coach coach;
    private final Citizen citizen;
    private final Citizen association;
    private final Citizen excluded;
    private final Citizen late;

    JourneyIT(Portal portal) {
        this.portal = portal;
        clock = new Administrator(portal);
        officer = new Officer(portal);
        manager = new Manager(portal);
        panel = PANEL.stream().map(username -> new Evaluator(portal, username)).toList();
        coach = new Coach(portal, "coach1");
        citizen = new Citizen(portal, "cittadina");
        association = new Citizen(portal, "associazione");
        excluded = new Citizen(portal, "libreria");
        late = new Citizen(portal, "lampara");
    }

    @Test
    void ideaGoesAllTheWay() {
        callIsWrittenPublishedAndOpens();
        applicationsAreWrittenAndSent();
        deadlinePasses();
        admissibilityIsChecked();
        panelIsAppointedAndScores();
        rankingIsPublishedAndBecomesFinal();
        coachAccompaniesTheIdea();
        planIsWrittenAndScored();
        fundingIsApprovedAndGranted();
        claimsArePaid();
        reportIsVerifiedAndTheCaseCloses();
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    private void callIsWrittenPublishedAndOpens() {
        SmallCall.opens(officer, manager, clock, CALL, TITLE, 7);
    }

    private void applicationsAreWrittenAndSent() {
        citizen.startsDraft(CALL);
        citizen.introducesThemselves(ApplicantKind.INFORMAL_GROUP);
        citizen.saysWhereAndWhat(IDEA);
        citizen.leavesAndComesBack(IDEA);
        citizen.goesOn();
        citizen.writesTheIdea();
        citizen.saysWhatItCosts(GRANT);
        citizen.attachesFiles(ApplicantKind.INFORMAL_GROUP);
        assertThat(citizen.forgetsTheLastDeclaration()).contains("Conferma di avere letto l'informativa").contains("non è stata inviata");
        citizen.declaresAndSends();
        citizen.receivesTheReceipt();

        association.writesDraft(CALL, ApplicantKind.ASSOCIATION, "Orto sui tetti", 25_000);
        association.declaresAndSends();
        excluded.writesDraft(CALL, ApplicantKind.ASSOCIATION, "Libri in cortile", 25_000);
        excluded.declaresAndSends();
        late.writesDraft(CALL, ApplicantKind.ASSOCIATION, "Barche e ragazzi", 25_000);
    }

    private void deadlinePasses() {
        clock.letsPass(Duration.ofDays(8));

        assertThat(late.sendsTooLate()).isNotBlank();
        assertThat(late.stillHasADraft("Barche e ragazzi")).isTrue();
    }

    private void admissibilityIsChecked() {
        officer.asksForDocument(citizen.number(), ChecklistItem.file("CV"), "Il curriculum della responsabile: manca la seconda pagina.");
        citizen.answersTheRequestForDocuments("curriculum.pdf");
        officer.admits(citizen.number());
        officer.admits(association.number());
        officer.proposesToExclude(excluded.number());
        manager.sendsTheExclusionBack(excluded.number(), "Il motivo va spiegato meglio: quale requisito manca?");
        officer.proposesToExclude(excluded.number());
        manager.confirmsTheExclusion(excluded.number());
        officer.recordsPreFeasibility(citizen.number());
        officer.recordsPreFeasibility(association.number());

        assertThat(excluded.readsOwnPage()).as("nobody learns the outcome before it is released").doesNotContainIgnoringCase("non ammess");
        manager.tellsWhoIsAdmitted(CALL);
        excluded.until("the outcome is told", () -> excluded.readsOwnPage().toLowerCase().contains("non ammess"));
        assertThat(excluded.readsOwnPage()).as("the article it rests on").contains("Articolo 2");
        citizen.receivesMessage("Domanda " + citizen.number() + ": ammessa");
    }

    private void panelIsAppointedAndScores() {
        manager.appointsPanel(CALL, PANEL);
        for (Evaluator each : panel) {
            each.declaresNoConflict(citizen.number());
        }
        panel.get(0).scores(citizen.number(), "1");
        assertThat(panel.get(0).reads(citizen.number())).as("alone with one's own scores").doesNotContain("Valutatore B");
        panel.get(1).scores(citizen.number(), "0.8");
        panel.get(2).scores(citizen.number(), "0.8");
        assertThat(panel.get(0).reads(citizen.number())).as("everybody's scores, once all are in").contains("Valutatore B");

        panel.get(2).abstains(association.number());
        for (Evaluator each : panel.subList(0, 2)) {
            each.declaresNoConflict(association.number());
            each.scores(association.number(), "0.6");
        }
    }

    private void rankingIsPublishedAndBecomesFinal() {
        officer.computesTheRanking(CALL);
        manager.publishesTheRanking(CALL);
        citizen.receivesMessage(citizen.number());

        clock.letsPass(Duration.ofDays(11));
        manager.approvesTheFinalRanking(CALL);
    }

    private void coachAccompaniesTheIdea() {
        officer.assignsCoach(citizen.number(), "coach1");
        coach.logsSession(citizen.number(), clock.today());
        citizen.confirmsSessions();
        coach.givesOpinion(citizen.number());
    }

    private void planIsWrittenAndScored() {
        citizen.writesThePlan(GRANT);
        for (Evaluator each : panel) {
            each.scores(citizen.number(), "0.8");
        }
    }

    private void fundingIsApprovedAndGranted() {
        officer.proposesFunding(citizen.number(), GRANT);
        manager.approvesFunding(citizen.number());
        officer.recordsTheGrant(citizen.number(), clock.today());
    }

    private void claimsArePaid() {
        assertThat(citizen.isAskedWhetherToWithdraw()).as("a project that has started is not withdrawn").isFalse();
        citizen.claimsTheAdvance(new BigDecimal("12000"));
        officer.acceptsClaim(citizen.number() + "-P1");
        citizen.claimsExpenses(2, clock.today(), new BigDecimal("20000"), new BigDecimal("12000"));
        officer.acceptsClaim(citizen.number() + "-P2");
        citizen.claimsExpenses(3, clock.today(), new BigDecimal("20000"), new BigDecimal("6000"));
        officer.reducesClaim(citizen.number() + "-P3", new BigDecimal("5000"));
    }

    private void reportIsVerifiedAndTheCaseCloses() {
        clock.letsPass(Duration.ofDays(35));
        citizen.fillsTheReport(1);
        officer.verifiesReport(citizen.number() + "-R1", "Bene il lavoro con le scuole: continuate a contare chi torna.");
        assertThat(citizen.readsOwnPage()).isNotBlank();
        officer.closesTheCase(citizen.number());
        assertThat(citizen.readsOwnPage()).containsIgnoringCase("conclus");
    }
}
