package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A teacher keeps the register on a phone, with a connection that drops and comes back; learners and visitors see what comes of it. */
@ExtendWith(Portal.Extension.class)
class RegisterIT {

    private static final String OVER = "sartoria-base-primavera";

    private final Portal portal;

    RegisterIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void marksMadeWithoutAConnectionAreSentWhenItComesBackAndTheRegisterIsClosedAndCorrected() {
        Teacher teacher = new Teacher(portal, "docente");
        teacher.opensARegister();
        assertThat(teacher.people()).isGreaterThanOrEqualTo(3);
        assertThat(teacher.hasToScrollSideways()).isFalse();
        assertThat(teacher.page().content()).as("numbers of the published list beside names").doesNotContain("TRAME-");
        String lesson = teacher.page().url().replaceAll(".*lesson=([\\w-]+).*", "$1");

        teacher.taps(0, "IN");
        teacher.isTold("Tutte le presenze sono inviate");
        teacher.connection(false);
        teacher.taps(1, "ABSENT");
        teacher.taps(2, "IN");
        teacher.isTold("2 presenze da inviare");
        assertThat(teacher.mark(1)).isEqualTo("Assente");
        assertThat(teacher.keptOnTheDevice()).contains(lesson, teacher.id(1), "ABSENT").doesNotContain(teacher.names().toArray(new String[0]));

        Coordinator coordinator = new Coordinator(portal);
        marks(coordinator, lesson, teacher.id(1), "JUSTIFIED", 0);
        teacher.connection(true);
        Locator conflict = teacher.person(1).locator("[data-conflict-box]");
        conflict.waitFor();
        assertThat(conflict.innerText()).contains("Coordinatrice Laboratorio", "Assenza giustificata", "Assente");
        conflict.locator("button").first().click();
        teacher.isTold("Tutte le presenze sono inviate");
        assertThat(teacher.keptOnTheDevice()).doesNotContain("ordito.register");

        assertThat(marks(coordinator, lesson, teacher.id(1), "ABSENT", 0)).as("the same mark once more").contains("KEPT").doesNotContain("CONFLICT");
        teacher.open("/app/trame/register.xhtml?lesson=" + lesson);
        assertThat(teacher.mark(1)).isEqualTo("Assente");
        assertThat(teacher.mark(2)).isEqualTo("Presente");

        assertThat(teacher.pressInVain("close")).contains("segna se");
        teacher.page().locator("[data-all]").click();
        teacher.isTold("Tutte le presenze sono inviate");
        assertThat(teacher.text()).as("what was missing is there").doesNotContain("segna se c");
        teacher.press("close");
        assertThat(teacher.text()).contains("Registro chiuso");
        correct(teacher);
        otherTeachersStayOut(lesson);
        assertThat(portal.inspection().findings()).isEmpty();
    }

    private void correct(Teacher teacher) {
        teacher.page().waitForNavigation(() -> teacher.page().locator("a[href*='&person=']").nth(1).click());
        teacher.pick("presence", "JUSTIFIED");
        teacher.write("reason", "Ha portato il certificato del medico.");
        teacher.press("correct");
        assertThat(teacher.text()).contains("Ha portato il certificato del medico.", "Assenza giustificata", "Docente Demo");
    }

    private void otherTeachersStayOut(String lesson) {
        Teacher other = new Teacher(portal, "docente2");
        assertThat(other.statusOf("/app/trame/register.xhtml?lesson=" + lesson)).isEqualTo(403);
        Citizen citizen = new Citizen(portal, "cittadina");
        for (String page : new String[] {"register.xhtml?lesson=" + lesson, "calendar.xhtml?number=" + OVER, "attendees.xhtml?number=" + OVER, "certificates.xhtml?number=" + OVER,
                "rooms.xhtml", "my-lessons.xhtml", "lesson.xhtml?lesson=" + lesson}) {
            assertThat(citizen.statusOf("/app/trame/" + page)).as(page + " for a citizen").isEqualTo(403);
        }
    }

    /** Sends one mark as the page's script does. */
    private static String marks(Visitor who, String lesson, String person, String presence, int base) {
        return String.valueOf(who.page().evaluate("""
                async ([lesson, person, presence, base]) => (await fetch('/app/trame/register-marks', { method: 'POST', headers: { 'Content-Type': 'application/json' },
                    body: JSON.stringify({ lesson: lesson, marks: [{ person: person, base: base, presence: presence, arrived: '', gone: '' }] }) })).text()""",
                new Object[] {lesson, person, presence, base}));
    }

    @Test
    void withoutScriptsEachTapIsAPlainForm() {
        Teacher teacher = new Teacher(portal, "docente");
        teacher.opensARegister();
        String lesson = teacher.page().url().replaceAll(".*lesson=([\\w-]+).*", "$1");
        String person = teacher.id(0);
        Map<String, String> origin = Map.of("Origin", portal.url().toString().replaceAll("/$", ""));
        String body = "lesson=" + lesson + "&mark=" + person + "%3ALATE&time." + person + "=16:10&base." + person + "=" + teacher.person(0).getAttribute("data-version");

        RequestOptions post = RequestOptions.create().setData(body).setHeader("Content-Type", "application/x-www-form-urlencoded").setHeader("Origin", origin.get("Origin"));
        assertThat(teacher.page().request().post("/app/trame/register-marks", post).text()).contains("Presente dalle 16:10");
        RequestOptions late = RequestOptions.create().setData(body.replace("16:10", "23:10")).setHeader("Content-Type", "application/x-www-form-urlencoded").setHeader("Origin", origin.get("Origin"));
        assertThat(teacher.page().request().post("/app/trame/register-marks", late).text()).contains("L’ora non va bene", "Presente dalle 16:10");
    }

    @Test
    void aVisitorVerifiesACertificateByItsCode() {
        Learner learner = new Learner(portal, "cittadina");
        learner.open("/area-personale");
        learner.page().waitForNavigation(() -> learner.page().locator("a[href*='attendance.xhtml']").first().click());
        learner.inspect();
        assertThat(learner.text()).contains("Attestato raggiunto", "Lezioni");
        assertThat(learner.hasToScrollSideways()).isFalse();
        String paper = learner.page().locator("a[href*='/app/documents/certificate/']").getAttribute("href");
        assertThat(learner.get(paper).body()).startsWith("%PDF-".getBytes());
        assertThat(new Learner(portal, "trame4").statusOf(paper)).as("somebody else's certificate").isEqualTo(404);
        assertThat(learner.get("/calendario/" + OVER + ".ics").text()).startsWith("BEGIN:VCALENDAR").contains("DTSTART:");

        Visitor visitor = new Visitor(portal, "anybody", Learner.PHONE);
        visitor.open("/trame");
        visitor.follow("/trame/attestati");
        visitor.page().locator("#codice").fill(paper.replaceAll(".*/", "").toLowerCase().replace("-", " "));
        visitor.page().waitForNavigation(() -> visitor.page().locator("#verify").click());
        visitor.inspect();
        assertThat(visitor.text()).containsIgnoringCase("Attestato valido").contains("Sartoria base, primavera", "A*** D***").doesNotContain("Agata");
        visitor.open("/trame/attestati?codice=ABCD-2345-EFGH-6789");
        assertThat(visitor.text()).containsIgnoringCase("Nessun attestato con questo codice");
        assertThat(visitor.page().context().cookies()).as("a visitor gets no session").isEmpty();
        takenBack(visitor);
        assertThat(portal.inspection().findings()).isEmpty();
    }

    private void takenBack(Visitor visitor) {
        Coordinator coordinator = new Coordinator(portal);
        coordinator.open("/app/trame/certificates.xhtml?number=" + OVER);
        assertThat(coordinator.text()).contains("Hanno risposto 6 persone su 7", "In media", "Ritirato");
        String cell = coordinator.page().locator("td").filter(new Locator.FilterOptions().setHasText("Ritirato")).first().innerText();
        visitor.open("/trame/attestati?codice=" + cell.substring(0, 19));
        assertThat(visitor.text()).containsIgnoringCase("Ritirato").contains("non vale più").doesNotContain("contate due volte");
    }

    @Test
    void theCoordinatorPlansInARoomThatIsFreeAndIsToldWhereItIsTaken() {
        Coordinator coordinator = new Coordinator(portal);
        coordinator.open("/app/trame/calendar.xhtml?number=modellistica-2027");
        String first = coordinator.page().locator("[id='weekly:first']").inputValue();
        for (String day : new String[] {"TUESDAY", "THURSDAY"}) {
            coordinator.pick("weekdays", day);
        }
        coordinator.write("from", 0, "15:00");
        coordinator.write("to", 0, "18:00");
        coordinator.page().locator("[id='weekly:room']").selectOption(new SelectOption().setLabel("Sala cucito, 16 posti"));
        coordinator.page().locator("[id='weekly:teacher']").selectOption("docente2");
        coordinator.page().locator("[id='weekly:subject']").fill("Cartamodelli");
        assertThat(coordinator.pressInVain("planWeekly")).contains("Sala cucito è già occupata", "Sartoria base, autunno");
        coordinator.page().locator("[id='weekly:room']").selectOption(new SelectOption().setLabel("Aula al primo piano, 24 posti"));
        coordinator.page().locator("[id='weekly:last']").fill(LocalDate.parse(first).plusDays(13).toString());
        coordinator.press("planWeekly");
        assertThat(coordinator.text()).contains("4 lezioni aggiunte", "Cartamodelli");

        coordinator.page().waitForNavigation(() -> coordinator.page().locator("a[href*='lesson.xhtml']").first().click());
        coordinator.write("reason", "Chi insegna non può venire.");
        coordinator.press("cancel");
        assertThat(coordinator.text()).contains("Annullata");
        Visitor visitor = new Visitor(portal, "anybody", Learner.PHONE);
        visitor.open("/trame/corsi/modellistica-2027");
        assertThat(visitor.text()).contains("Cartamodelli").containsIgnoringCase("Annullata");
        assertThat(portal.inspection().findings()).isEmpty();
    }
}
