package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A course of the lab in the hands of those who work for it: from its draft to a seat that somebody accepts on the telephone. */
@ExtendWith(Portal.MovingClock.class)
class LabIT {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static final String COURSE = "sartoria-" + RUN;
    private static final String TITLE = "Sartoria " + RUN;
    private static final String PROPOSED = "Persona Proposta";
    private static final String SECOND = "Persona Seconda";
    private static final String THIRD = "Persona Terza";

    private final Portal portal;
    private final Administrator administrator;
    private final Coordinator coordinator;
    private final SocialServices services;
    private LocalDate today;
    private String number;
    private String second;
    private String third;
    private String fourth;

    LabIT(Portal portal) {
        this.portal = portal;
        administrator = new Administrator(portal);
        coordinator = new Coordinator(portal);
        services = new SocialServices(portal);
    }

    @Test
    void aCourseIsPublishedItsListIsMadeAndASeatIsTaken() {
        today = LocalDate.ofInstant(administrator.now(), ROME);
        draftIsPublishedOnceNothingIsMissing();
        whoEditsTooLateLosesNothingAndOverwritesNothing();
        coursePublishedAndExtended();
        socialServicesProposeTwoPeople();
        somebodyAtTheLabIsEnrolled();
        everyLookAtASituationIsRecorded();
        pointsChangeAsAVersion();
        anAnswerIsCheckedADocumentAskedForAndADoubleEnrolmentExcluded();
        listIsPublishedAndTheSeatOffered();
        theOneCalledAcceptsAndTheOtherWaits();
        aCorrectionIsShownFirstAndASeatMoreIsOffered();
        whoLeavesIsWrittenDown();
        whoWasEnrolledByTheLabJoinsItToTheirAccount();
        whoDeclinedIsOfferedASeatAgain();
        nobodyElseComesIn();
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    private void draftIsPublishedOnceNothingIsMissing() {
        coordinator.draftsCourse(COURSE, TITLE);
        assertThat(coordinator.gaps()).hasSize(11).contains("Scrivi dove si tiene.");
        assertThat(coordinator.mayPublish()).isFalse();
        assertThat(new Visitor(portal).statusOf("/trame/corsi/" + COURSE)).as("a draft for everybody").isEqualTo(404);

        coordinator.writesAllOf(today, today.plusDays(2), today.plusDays(3));
        coordinator.press("save");
        assertThat(coordinator.gaps()).singleElement().asString().contains("almeno 5 giorni");
        coordinator.write("startsOn", today.plusDays(30));
        coordinator.write("seats", 999);
        assertThat(coordinator.pressInVain("save")).contains("Scrivi un numero da 0 a 200.");
        coordinator.write("seats", 1);
        coordinator.write("attendancePercent", 80);
        coordinator.press("save");
        assertThat(coordinator.gaps()).isEmpty();
    }

    private void whoEditsTooLateLosesNothingAndOverwritesNothing() {
        Coordinator colleague = new Coordinator(portal, 360);
        colleague.opensCourse(COURSE);
        colleague.write("place", "Via della Spola 9");
        coordinator.write("place", "Via del Fuso 3");
        coordinator.press("save");

        Response refusal = colleague.savesTooLate();

        assertThat(refusal.status()).isEqualTo(409);
        assertThat(colleague.text()).contains("Via della Spola 9");
        coordinator.opensCourse(COURSE);
        assertThat(coordinator.page().locator("[id='form:place']").inputValue()).isEqualTo("Via del Fuso 3");
    }

    private void coursePublishedAndExtended() {
        coordinator.press("publish");
        assertThat(coordinator.text()).contains("Pubblicato", "Via del Fuso 3");
        assertThat(new Visitor(portal).get("/trame/corsi/" + COURSE).text()).as("what the certificate takes").contains("80% delle ore");
        coordinator.write("until", today.plusDays(29));
        coordinator.write("untilTime", "12:00");
        assertThat(coordinator.pressInVain("extend")).contains("Scegli un momento dopo");
        coordinator.extendsEnrolment(today.plusDays(3));
        assertThat(coordinator.text()).contains("Iscrizioni prorogate.");
    }

    private void socialServicesProposeTwoPeople() {
        number = services.proposes(COURSE, PROPOSED);
        services.fillsInProposal(COURSE, PROPOSED);
        assertThat(services.pressInVain("propose")).contains("già stata proposta");
        second = services.proposes(COURSE, SECOND);
        assertThat(services.seesThoseProposed()).contains(number, second, PROPOSED, "Inviata").doesNotContain("punti");
    }

    private void somebodyAtTheLabIsEnrolled() {
        third = coordinator.enrols(COURSE, THIRD);
        assertThat(coordinator.text()).contains("Iscrizione inviata: il numero è " + third, THIRD, "Altri per lei", "Nessuna e-mail").doesNotContain("quartieri");
        assertThat(services.seesThoseProposed()).doesNotContain(THIRD);
        fourth = coordinator.enrols(COURSE, "terza  persona");
    }

    private void everyLookAtASituationIsRecorded() {
        coordinator.opensEnrolments(COURSE);
        assertThat(coordinator.text()).contains(number, PROPOSED, "095 000 0000").doesNotContain("quartieri");
        Auditor auditor = new Auditor(portal);
        assertThat(auditor.finds("enrolment.situation-seen", number)).isZero();
        assertThat(coordinator.looksAtTheSituationOf(COURSE, number)).contains("Il registro delle operazioni conserva chi ha aperto questa pagina", "Preferisce non rispondere",
                "Vive in uno dei quartieri", "Proposta dai servizi sociali", "In tutto");
        assertThat(coordinator.get("/app/trame/situation.xhtml?number=" + number).headers().get("cache-control")).isEqualTo("no-store");
        assertThat(auditor.finds("enrolment.situation-seen", number)).isEqualTo(2);
    }

    private void pointsChangeAsAVersion() {
        coordinator.opensPoints();
        coordinator.write("points3", -1);
        assertThat(coordinator.pressInVain("change")).contains("Scrivi da 0 a 100 punti.");
        coordinator.write("points3", 20);
        coordinator.write("ceiling1", 9_000);
        assertThat(coordinator.pressInVain("change")).contains("Ogni soglia è più alta di quella prima");
        String version = coordinator.page().locator(".o-lead").innerText();

        coordinator.opensPoints();
        coordinator.write("points3", 33);
        coordinator.press("change");
        assertThat(coordinator.page().locator(".o-lead").innerText()).as("the version that holds").isNotEqualTo(version);
        assertThat(coordinator.looksAtTheSituationOf(COURSE, number)).containsPattern("Vive in uno dei quartieri\\s+33");
    }

    private void anAnswerIsCheckedADocumentAskedForAndADoubleEnrolmentExcluded() {
        String twice = services.proposes(COURSE, "Persona Terza");
        coordinator.looksAtTheSituationOf(COURSE, twice);
        coordinator.follow("question=QUARTER");
        coordinator.pick("holds", "false");
        assertThat(coordinator.pressInVain("save")).contains("Scrivi il motivo");
        coordinator.write("reason", "Il certificato di residenza dice un’altra via.");
        coordinator.press("save");
        assertThat(coordinator.text()).contains("chiamala tu", "Non risulta", "un’altra via").doesNotContainPattern("Vive in uno dei quartieri\\s+33");
        coordinator.choose("kind", "RESIDENCE");
        coordinator.write("until", today.plusDays(60));
        assertThat(coordinator.pressInVain("ask")).contains("Scegli un giorno da oggi");
        coordinator.write("until", today.plusDays(5));
        coordinator.press("ask");
        assertThat(coordinator.text()).contains("Residenza o domicilio: chiesto entro");
        coordinator.opensEnrolments(COURSE);
        assertThat(coordinator.text()).contains("Documento chiesto");
        coordinator.open("/app/trame/situation.xhtml?number=" + twice);
        coordinator.page().waitForNavigation(() -> coordinator.page().locator("input[value='L’ho visto su carta']").click());
        assertThat(coordinator.text()).contains("Residenza o domicilio: chiesto entro", "visto su carta");
        coordinator.write("reason", "Sono due iscrizioni della stessa persona: teniamo la prima.");
        coordinator.press("exclude");
        assertThat(coordinator.text()).containsIgnoringCase("Questa iscrizione non entra nell’elenco").contains("teniamo la prima");
        assertThat(coordinator.page().locator("[id$=':exclude']").count()).isZero();
        coordinator.write("readmission", "Sono due persone.");
        coordinator.press("readmit");
        assertThat(coordinator.text()).containsIgnoringCase("è stata riammessa").contains("Sono due persone.");
        coordinator.write("reason", "È la stessa persona.");
        coordinator.press("exclude");
        theOneWithATelephoneAloneIsToldEachThing();
        coordinator.opensEnrolments(COURSE);
        assertThat(coordinator.text()).contains("Fuori dall’elenco");
        Coordinator phone = new Coordinator(portal, Learner.PHONE);
        for (String page : new String[] {"situation.xhtml?number=" + number, "answer-check.xhtml?question=QUARTER&number=" + number}) {
            phone.open("/app/trame/" + page);
            assertThat(((Number) phone.page().evaluate("() => document.documentElement.scrollWidth")).intValue()).as(page).isLessThanOrEqualTo(Learner.PHONE);
        }
    }

    private void theOneWithATelephoneAloneIsToldEachThing() {
        coordinator.open("/app/trame/lab.xhtml");
        coordinator.follow("/app/trame/phone-notices.xhtml");
        assertThat(coordinator.text()).contains("Persona Terza", "non entra nell’elenco");
        assertThat(coordinator.page().locator("tr:has-text('Persona Terza'):has-text('ci serve un documento')").count()).as("calls about what was seen on paper").isZero();
        int calls = coordinator.page().locator("tr:has-text('Persona Terza')").count();
        coordinator.page().waitForNavigation(() -> coordinator.page().locator("tr:has-text('Persona Terza') input[value='Avvisata']").first().click());
        assertThat(coordinator.text()).contains("questa persona è avvisata");
        assertThat(coordinator.page().locator("tr:has-text('Persona Terza')").count()).isEqualTo(calls - 1);
    }

    private void listIsPublishedAndTheSeatOffered() {
        administrator.makesIt(today.plusDays(3).atTime(LocalTime.of(12, 1)).atZone(ROME).toInstant());
        coordinator.takeUp("trame/list", COURSE);
        assertThat(coordinator.text()).contains(number, PROPOSED, second, "C’è un posto", "Qui finiscono i posti", "A pari punti", "Stesso nome e data di nascita: " + fourth);
        coordinator.press("publish");
        assertThat(coordinator.text()).contains("Elenco pubblicato", "Posto offerto", "In lista d’attesa");
    }

    private void theOneCalledAcceptsAndTheOtherWaits() {
        coordinator.open("/app/trame/lab.xhtml");
        coordinator.follow("/app/trame/seat-calls.xhtml");
        assertThat(coordinator.page().locator("tr:has(a[href$='" + number + "'])").innerText()).contains(PROPOSED, "095 000 0000", "Ha lasciato solo il telefono");
        coordinator.takeUp("trame/offer", number);
        assertThat(coordinator.text()).contains(PROPOSED, "095 000 0000", "Via del Fuso 3");
        coordinator.press("accept");
        assertThat(coordinator.text()).contains("Il posto è accettato.");
        assertThat(coordinator.page().locator("[id$=':decline']").count()).as("ways to answer again").isZero();
        assertThat(services.seesThoseProposed()).contains("Posto accettato", "In lista d’attesa");
    }

    private void aCorrectionIsShownFirstAndASeatMoreIsOffered() {
        coordinator.opensCorrection(COURSE);
        coordinator.press("correct");
        assertThat(coordinator.text()).containsIgnoringCase("Non hai cambiato nulla");
        coordinator.write("endsOn", today.plusDays(2));
        assertThat(coordinator.pressInVain("correct")).contains("L’ultimo giorno viene dopo il primo.");
        coordinator.write("endsOn", today.plusDays(95));
        coordinator.write("seats", 2);
        coordinator.press("correct");
        assertThat(coordinator.text()).contains("Ultimo giorno", "Sì, a chi è iscritto", "I posti in più si offrono subito");
        assertThat(coordinator.pressInVain("correct")).contains("Scrivi perché correggi il corso");
        coordinator.write("reason", "Un’aula più grande.");
        coordinator.write("place", "Via della Spola 9");
        coordinator.press("correct");
        assertThat(coordinator.text()).as("shown again, since the place came on top").contains("Via della Spola 9", "Che cosa cambia");
        coordinator.press("correct");
        assertThat(coordinator.text()).contains("Corso corretto.", "Via della Spola 9", "2 occupati su 2");
        assertThat(services.seesThoseProposed()).contains("Posto offerto").doesNotContain("In lista d’attesa");
    }

    private void whoLeavesIsWrittenDown() {
        coordinator.opensEnrolments(COURSE);
        coordinator.follow("/app/trame/enrolment-case.xhtml?number=" + second);
        assertThat(coordinator.pressInVain("withdraw")).contains("Segna che la persona ha detto");
        coordinator.tick("La persona ha detto");
        coordinator.press("withdraw");
        assertThat(coordinator.text()).contains("Iscrizione " + second + " ritirata.", "Ritirata");
    }

    private void whoWasEnrolledByTheLabJoinsItToTheirAccount() {
        String code = coordinator.codeFor(third);
        Learner learner = new Learner(portal, "associazione");
        learner.open("/area-personale");
        assertThat(learner.text()).doesNotContain(third);
        learner.follow("/app/trame/join.xhtml");
        learner.write("code", code.toLowerCase(Locale.ROOT));
        learner.write("birthDate", "1990-05-18");
        assertThat(learner.pressInVain("join")).contains("non aprono nessuna iscrizione");
        learner.write("birthDate", "1990-05-17");
        learner.press("join");

        assertThat(learner.text()).contains(TITLE, "L’iscrizione " + third + " è nella tua area personale");
        assertThat(learner.hasToScrollSideways()).isFalse();
        coordinator.open("/app/trame/enrolment-case.xhtml?number=" + third);
        assertThat(coordinator.text()).contains("ha collegato questa iscrizione al suo account");
    }

    private void whoDeclinedIsOfferedASeatAgain() {
        coordinator.open("/app/trame/enrolment-case.xhtml?number=" + number);
        coordinator.tick("La persona ha detto");
        coordinator.press("withdraw");
        for (String declining : List.of(third, fourth)) {
            coordinator.open("/app/trame/offer.xhtml?number=" + declining);
            coordinator.press("decline");
        }
        coordinator.open("/app/trame/enrolment-case.xhtml?number=" + fourth);
        assertThat(coordinator.text()).contains("C’è un posto libero e nessuno lo aspetta");
        coordinator.press("again");
        assertThat(coordinator.text()).contains("Posto offerto di nuovo", "Da chiamare");
    }

    private void nobodyElseComesIn() {
        Visitor teacher = new Visitor(portal, "docente", 360);
        teacher.signIn();
        teacher.open("/app/trame/courses.xhtml");
        teacher.follow("/app/trame/course.xhtml?number=" + COURSE);
        assertThat(teacher.text()).contains("Via della Spola 9").doesNotContain("Annulla il corso", "Correggi il corso");
        Citizen citizen = new Citizen(portal, "cittadina");
        for (String page : List.of("enrolments", "list", "situation", "answer-check", "offer", "points", "proposals", "new-course", "seat-calls", "phone-notices", "enrol-at-lab", "enrolment-case")) {
            String address = "/app/trame/" + page + ".xhtml?question=QUARTER&number=" + (Set.of("situation", "answer-check", "offer", "enrolment-case").contains(page) ? number : COURSE);
            assertThat(teacher.statusOf(address)).as(page + " for a teacher").isEqualTo(403);
            assertThat(citizen.statusOf(address)).as(page + " for a citizen").isEqualTo(403);
        }
        assertThat(services.statusOf("/app/trame/situation.xhtml?number=" + number)).as("a situation for the social services").isEqualTo(403);
        assertThat(services.statusOf("/app/trame/enrolments.xhtml?number=" + COURSE)).isEqualTo(403);
    }
}
