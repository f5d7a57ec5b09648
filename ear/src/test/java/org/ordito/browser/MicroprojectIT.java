package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A microproject from its beginning to its end, by those whom it concerns; and nobody else. */
@ExtendWith(Portal.Extension.class)
class MicroprojectIT {

    private static final Pattern ENROLMENT = Pattern.compile("TRAME-\\d{4}-\\d{4}");
    private static final String TITLE = "Una tenda " + UUID.randomUUID().toString().substring(0, 8);

    private final Portal portal;
    private final Coordinator coordinator;
    private final Visitor tutor;
    private final Learner person;

    MicroprojectIT(Portal portal) {
        this.portal = portal;
        coordinator = new Coordinator(portal);
        tutor = new Visitor(portal, "docente", Learner.PHONE);
        tutor.signIn();
        person = new Learner(portal, "trame4");
    }

    @Test
    void aYoungPersonGoesThroughItStepByStepWithATutor() {
        LocalDate today = new Administrator(portal).today();
        reads(person, "en");
        person.open("/area-personale");
        Matcher enrolment = ENROLMENT.matcher(person.text());
        assertThat(enrolment.find()).isTrue();
        coordinator.open("/app/trame/microprojects.xhtml");
        coordinator.write("title", TITLE);
        coordinator.write("aims", "Cucire una tenda per la propria stanza.");
        coordinator.write("enrolment", "TRAME-2020-9999");
        coordinator.choose("tutor", "docente");
        coordinator.write("endsOn", today.plusDays(60));
        assertThat(coordinator.pressInVain("begin")).contains("Nessuno si è iscritto");
        coordinator.write("enrolment", enrolment.group());
        coordinator.press("begin");
        person.open("/area-personale");
        assertThat(person.text()).contains("Your microproject begins: " + TITLE);
        assertThat(person.page().locator("summary [lang=en]").first().innerText()).as("read out in its language").contains(TITLE);
        reads(person, "it");
        String page = "/app/trame/microproject.xhtml?number=" + coordinator.page().url().replaceFirst(".*number=", "");

        tutor.open("/app/trame/microprojects.xhtml");
        tutor.follow(page);
        tutor.write("step", "Misurare la finestra");
        tutor.write("dueOn", today.plusDays(90));
        assertThat(tutor.pressInVain("add")).contains("non dopo la fine");
        tutor.write("dueOn", today.plusDays(7));
        tutor.press("add");
        tutor.write("note", "Due volte, per sicurezza.");
        tutor.press("finish");

        person.open("/area-personale");
        person.follow(page);
        assertThat(person.text()).contains("Misurare la finestra", "Due volte, per sicurezza.", "Passi fatti: 1 di 1");
        assertThat(person.hasToScrollSideways()).isFalse();
        assertThat(person.page().locator("main form").count()).as("ways to write in it").isZero();

        tutor.tick("Riuscito in parte");
        tutor.write("conclusion", "La tenda c’è.");
        tutor.press("end");
        person.open(page);
        assertThat(person.text()).contains("La tenda c’è.", "Riuscito in parte");
        for (String other : new String[] {"cittadina", "trame5"}) {
            assertThat(new Citizen(portal, other).statusOf(page)).as(other).isEqualTo(403);
        }
        Visitor auditor = new Visitor(portal, "revisore", Visitor.DESKTOP);
        auditor.signIn();
        assertThat(auditor.statusOf(page)).as("the auditor").isEqualTo(403);
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    /** Says on the page of their own account in which language they are written to. */
    private static void reads(Learner who, String language) {
        who.open("/area-personale");
        who.follow("/il-mio-account");
        who.pick("language", language);
        who.press("choose");
        assertThat(who.text()).contains("Fatto: da ora ti scriviamo in");
        assertThat(who.page().locator("input[name$=':language']:checked").inputValue()).as("what is kept").isEqualTo(language);
        assertThat(who.hasToScrollSideways()).isFalse();
    }
}
