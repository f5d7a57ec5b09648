package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lab’s machines and materials, by a participant on a phone, by the coordinator, by a teacher in the lab, and by an auditor. */
@ExtendWith(Portal.Extension.class)
class MachinePagesIT {

    private static final String OWN = "/app/trame/own-machines.xhtml";
    private static final String COURSE = "sartoria-base-2026";

    private final Portal portal;
    private final Coordinator coordinator;
    private final Learner person;
    private final LocalDate today;

    MachinePagesIT(Portal portal) {
        this.portal = portal;
        coordinator = new Coordinator(portal);
        person = new Learner(portal, "trame6");
        today = new Administrator(portal).today();
    }

    @Test
    void aParticipantBooksOnAPhoneAndWhoComesSecondIsToldWhatIsFree() {
        person.open("/area-personale");
        person.follow(OWN);
        assertThat(person.text()).contains("Puoi usarla", "Serve la formazione alla sicurezza per: Agugliatrice per feltro");
        assertThat(person.hasToScrollSideways()).isFalse();
        String day = "/app/trame/book-machine.xhtml?machine=CUC-001&day=" + open(4);
        person.open(day);
        person.choose("from", "10");
        person.choose("hours", "2");

        Learner other = new Learner(portal, "trame5");
        other.open(day);
        other.choose("from", "11");
        person.press("book");
        assertThat(person.text()).contains("Prenotata: Macchina piana alla finestra");
        assertThat(person.hasToScrollSideways()).isFalse();
        assertThat(other.pressInVain("book")).contains("Qualcuno ha appena preso questa macchina", "12:00");
        assertThat(other.hasToScrollSideways()).isFalse();

        assertThat(person.get("/app/trame/machine-hours.ics").text()).contains("BEGIN:VEVENT", "SUMMARY:Macchina piana alla finestra");
        String booking = person.page().locator("main a[href*='machine-booking']").first().getAttribute("href");
        assertThat(other.statusOf(booking)).as("somebody else’s").isEqualTo(403);
        person.follow(booking);
        person.press("cancel");
        assertThat(person.text()).contains("Ore liberate", "Non hai prenotazioni");
        other.press("book");
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    @Test
    void aFaultStopsAMachineAndTheCoordinatorPutsItBack() {
        person.open("/app/trame/machine-fault.xhtml?machine=CUC-002");
        person.write("what", "L’ago si è piegato e batte sulla placca.");
        assertThat(person.pressInVain("report")).isNotBlank();
        person.pick("usable", "no");
        person.press("report");
        assertThat(person.text()).contains("La macchina è ferma", "Qualcuno ha segnalato un guasto");
        assertThat(person.hasToScrollSideways()).isFalse();

        coordinator.open("/app/trame/lab.xhtml");
        coordinator.follow("/app/trame/machines.xhtml");
        coordinator.follow("/app/trame/machine.xhtml?machine=CUC-002");
        assertThat(coordinator.text()).contains("Guasta", "L’ago si è piegato", "Sospesa");
        coordinator.write("outcome", "Cambiato l’ago.");
        coordinator.press("putBack");
        assertThat(coordinator.text()).contains("In uso", "Cambiato l’ago.").doesNotContain("Sospesa");
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    @Test
    void theCoordinatorTrainsBooksLendsAndMaintains() {
        coordinator.open("/app/trame/machine-training.xhtml?course=" + COURSE);
        coordinator.tick("Nunzia Demo");
        coordinator.choose("kind", "Tagliacuci");
        coordinator.write("givenOn", today);
        coordinator.write("givenBy", "Docente Demo");
        coordinator.press("record");
        person.open(OWN);
        assertThat(person.hasLink("/app/trame/book-machine.xhtml?machine=TAG-001")).as("may book what she was trained for").isTrue();

        String board = "/app/trame/machine-board.xhtml?day=" + open(9);
        coordinator.open(board);
        coordinator.choose("machine", "TAG-001");
        coordinator.choose("person", "trame6");
        coordinator.write("day", open(9));
        coordinator.write("from", "9");
        coordinator.write("hours", "2");
        coordinator.press("bookForPerson");
        assertThat(coordinator.text()).contains("9–11", "Nunzia Demo");
        coordinator.follow(coordinator.page().locator(".tr-booked:has-text('Nunzia Demo') a").first().getAttribute("href"));
        coordinator.write("reason", "Serve per un’urgenza.");
        coordinator.press("cancel");
        person.open("/area-personale");
        assertThat(person.text()).contains("Prenotazione annullata: Tagliacuci a quattro fili");

        coordinator.open("/app/trame/machine-loans.xhtml");
        assertThat(coordinator.text()).contains("Scaduto: da riportare");
        coordinator.follow(coordinator.page().locator("main a[href*='machine-loan.xhtml']").first().getAttribute("href"));
        coordinator.write("condition", "Tutto in ordine.");
        coordinator.press("takeBack");
        coordinator.choose("machine", "CUC-004");
        coordinator.choose("person", "trame6");
        coordinator.write("dueOn", today.plusDays(7));
        coordinator.write("condition", "Con pedale e custodia.");
        coordinator.press("lend");
        person.open(OWN);
        assertThat(person.text()).contains("Macchina da cucire portatile: da riportare entro");

        coordinator.open("/app/trame/maintenance.xhtml");
        assertThat(coordinator.text()).contains("In ritardo", "Controllo della caldaia");
        coordinator.follow(coordinator.page().locator("main a[href*='maintenance-done']").first().getAttribute("href"));
        coordinator.write("doneOn", today);
        coordinator.write("report", "Controllata la valvola.");
        coordinator.write("cost", "80");
        coordinator.write("nextDue", today.plusMonths(6));
        coordinator.press("done");
        assertThat(coordinator.text()).contains("Controllata la valvola.", "80,00 €");
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    @Test
    void theCoordinatorKeepsMachinesAndTheirTerms() {
        String inventory = "PRO-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
        coordinator.open("/app/trame/machines.xhtml");
        coordinator.write("inventory", inventory);
        coordinator.write("name", "Macchina per occhielli");
        coordinator.choose("kind", "Macchina piana");
        coordinator.choose("room", "Sala cucito");
        coordinator.press("add");
        assertThat(coordinator.text()).contains("Macchina aggiunta", "Serve prima di usarla");
        coordinator.write("what", "Taratura");
        coordinator.write("dueOn", today.plusDays(20));
        coordinator.press("plan");
        coordinator.open("/app/trame/machine-terms.xhtml");
        coordinator.write("closes", "8");
        assertThat(coordinator.pressInVain("saveTerms")).contains("Scrivi un’ora da 10 a 24");
        coordinator.write("closes", "20");
        coordinator.write("keepMonths", "0");
        assertThat(coordinator.pressInVain("saveTerms")).contains("Scrivi un numero di mesi da 1 a 120");
        coordinator.write("keepMonths", "24");
        coordinator.write("loanDays", "0");
        assertThat(coordinator.pressInVain("saveTerms")).contains("Scrivi un numero di giorni da 1 a 365");
        coordinator.write("loanDays", "45");
        coordinator.press("saveTerms");
        assertThat(coordinator.page().locator("[id$=':keepMonths']").inputValue()).isEqualTo("24");
        assertThat(coordinator.page().locator("[id$=':loanDays']").inputValue()).isEqualTo("45");
        Coordinator onAPhone = new Coordinator(portal, Learner.PHONE);
        onAPhone.open("/app/trame/machine-board.xhtml");
        assertThat(((Number) onAPhone.page().evaluate("() => document.documentElement.scrollWidth")).intValue()).as("the board on a phone").isLessThanOrEqualTo(Learner.PHONE);
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    @Test
    void materialsComeAreConsumedAndReversed() {
        coordinator.open("/app/trame/materials.xhtml?missing=true");
        assertThat(coordinator.text()).contains("Filo bianco 120", "Sotto la scorta");
        coordinator.follow("/app/trame/material.xhtml?material=FIL-BIA");
        coordinator.choose("kind", "PURCHASE");
        coordinator.write("quantity", "30");
        coordinator.press("move");
        assertThat(coordinator.text()).contains("39 rocchetti").doesNotContain("Sotto la scorta");
        coordinator.follow(coordinator.page().locator("main a[href*='reverse=']").first().getAttribute("href"));
        coordinator.write("reason", "Erano 20.");
        coordinator.press("reverse");
        assertThat(coordinator.text()).contains("9 rocchetti", "Stornato");

        Teacher teacher = new Teacher(portal, "docente");
        teacher.open("/app/trame/my-lessons.xhtml");
        teacher.follow("/app/trame/use-material.xhtml");
        teacher.follow("?course=" + COURSE);
        teacher.choose("material", "TES-003");
        teacher.write("quantity", "500");
        assertThat(teacher.pressInVain("consume")).contains("Non ce n’è abbastanza");
        teacher.write("quantity", "1,5");
        teacher.press("consume");
        assertThat(teacher.text()).contains("Registrato: Fodera viscosa, 1,5 metri");
        assertThat(teacher.hasToScrollSideways()).isFalse();

        coordinator.open("/app/trame/consumption.xhtml");
        assertThat(coordinator.text()).contains("Fodera viscosa", "1,5 metri");
        String table = coordinator.page().locator("main a[href$='/csv']").getAttribute("href");
        assertThat(coordinator.get(table).text()).contains("\"Sartoria base, autunno\";TES-003;Fodera viscosa;metri;\"1,50\"");
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    @Test
    void anAuditorReadsWithoutNamesAndNobodyElseDoes() {
        Visitor auditor = new Visitor(portal, "revisore", Visitor.DESKTOP);
        auditor.signIn();
        auditor.open("/app/trame/machine-board.xhtml?day=" + open(2));
        assertThat(auditor.text()).contains("Macchina piana al centro").doesNotContain("Ibrahim Demo");
        assertThat(auditor.page().locator("main form").count()).as("ways to write").isZero();
        assertThat(auditor.statusOf("/app/trame/machine-training.xhtml")).isEqualTo(403);
        assertThat(auditor.statusOf("/app/trame/materials.xhtml")).isEqualTo(200);

        Citizen stranger = new Citizen(portal, "associazione");
        assertThat(stranger.statusOf("/app/trame/machines.xhtml")).isEqualTo(403);
        assertThat(stranger.statusOf("/app/trame/materials.xhtml")).isEqualTo(403);
        assertThat(stranger.statusOf("/app/trame/machine-fault.xhtml?machine=CUC-001")).as("without a place").isEqualTo(403);
        stranger.open(OWN);
        assertThat(stranger.text()).contains("quando hai un posto in un corso");
    }

    /** So many days from today, or the day after that when it is a Sunday. */
    private LocalDate open(int days) {
        LocalDate day = today.plusDays(days);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
