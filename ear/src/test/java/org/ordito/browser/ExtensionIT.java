package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.ideazione.ApplicantKind;

/** A call is extended on its last day: who takes part is told, the old deadline closes nothing, and what was sent can be sent anew. */
@ExtendWith(Portal.MovingClock.class)
class ExtensionIT {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final String CALL = "avviso-prorogato-" + UUID.randomUUID().toString().substring(0, 8);
    private static final String REASON = "La pioggia ha chiuso per due giorni lo sportello di quartiere.";

    private final Portal portal;
    private final Administrator clock;
    private final Officer officer;
    private final Manager manager;
    private final Citizen applied;
    private final Citizen writing;

    ExtensionIT(Portal portal) {
        this.portal = portal;
        clock = new Administrator(portal);
        officer = new Officer(portal);
        manager = new Manager(portal);
        applied = new Citizen(portal, "associazione");
        writing = new Citizen(portal, "lampara");
    }

    @Test
    void whoTakesPartHasMoreTime() {
        LocalDate opens = clock.now().atZone(ROME).toLocalDate().plusDays(1);
        LocalDate closes = opens.plusDays(7);
        officer.draftsCall(CALL, "Avviso prorogato", opens, closes, Map.of());
        manager.publishes(CALL);
        clock.makesIt(opens.atTime(9, 1).atZone(ROME).toInstant());
        applied.writesDraft(CALL, ApplicantKind.ASSOCIATION, "Banco del tempo", 25_000);
        applied.declaresAndSends();
        writing.writesDraft(CALL, ApplicantKind.ASSOCIATION, "Reti da pesca", 25_000);

        clock.makesIt(closes.atTime(11, 0).atZone(ROME).toInstant());
        extendsTo(closes.plusDays(5));
        clock.letsPass(Duration.ofHours(2));

        writing.opensTheSummary("Reti da pesca");
        writing.declaresAndSends();
        writing.receivesTheReceipt();
        appliesAnew();
        anybodyReadsWhy();
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    private void extendsTo(LocalDate day) {
        assertThat(officer.extendsInVain(CALL, day.minusDays(6), LocalTime.NOON, REASON)).as("a deadline before the one that stands").isNotBlank();
        officer.extendsCall(CALL, day, LocalTime.NOON, day.minusDays(1), REASON);
        for (Citizen each : new Citizen[] {applied, writing}) {
            each.receivesMessage(REASON);
        }
    }

    private void appliesAnew() {
        String first = applied.number();
        applied.renounces();
        applied.beginsAgain(first);
        applied.opensTheSummary("Banco del tempo");
        applied.declaresAndSends();
        assertThat(applied.number()).isNotEqualTo(first);
    }

    private void anybodyReadsWhy() {
        Visitor anybody = new Visitor(portal, "anybody", 360);
        anybody.open("/avvisi/" + CALL + "/versioni/2");
        assertThat(anybody.text()).contains(REASON, "Scadenza", "Quesiti fino a", "Prima:", "Ora:");
    }
}
