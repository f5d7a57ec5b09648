package org.ordito.trame.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.documents.DocumentStore;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

class HostTest {

    private static final PlacementTerms TERMS = new PlacementTerms();
    private static final Quarter HOME = new Quarter("san-cristoforo", "San Cristoforo", "37.49550", "15.07900");
    private static final Quarter NEAR = new Quarter("fortino", "Fortino", "37.49950", "15.07350");
    private static final Quarter FAR = new Quarter("librino", "Librino", "37.46550", "15.05550");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @ParameterizedTest(name = "{0} employees: {1} places")
    @CsvSource({"0, 2", "5, 2", "6, 4", "20, 4", "21, 4", "24, 4", "25, 5", "29, 5", "100, 20"})
    void placesGoBySizeAndTheShareIsRoundedDown(int employees, int places) {
        assertThat(TERMS.places(employees)).isEqualTo(places);
    }

    @Test
    void aFullHostTakesNobodyMoreOnTheSameDays() {
        Host host = host("A host", HOME, 3, Craft.SEWING);
        Stay spring = stay(3, 1, 5, 31);
        List<Stay> others = List.of(stay(1, 1, 3, 31), stay(5, 1, 8, 31));

        assertThatCode(() -> host.requirePlace(spring, others, TERMS)).as("the two others are never there together").doesNotThrowAnyException();
        assertThatThrownBy(() -> host.requirePlace(spring, List.of(others.get(0), others.get(0)), TERMS)).isInstanceOf(RuleViolation.class)
                .hasMessage("placement.host-full");
        assertThatCode(() -> host.requirePlace(stay(9, 1, 10, 31), List.of(others.get(1), others.get(1)), TERMS)).doesNotThrowAnyException();
    }

    @Test
    void aPlacementLiesWithinTheConventionWithItsDocument() {
        Host host = host("A host", HOME, 3, Craft.SEWING);
        assertThatCode(() -> host.requireCovers(new Stay(FROM, TO))).doesNotThrowAnyException();
        assertThatThrownBy(() -> host.requireCovers(new Stay(FROM.minusDays(1), TO))).hasMessage("placement.outside-convention");
        assertThatThrownBy(() -> host.requireCovers(new Stay(FROM, TO.plusDays(1)))).hasMessage("placement.outside-convention");

        Host unsigned = new Host("OSP-2026-0002");
        unsigned.write(0, content("Another", 3, Set.of(Craft.SEWING), FROM, TO), HOME);
        assertThatThrownBy(() -> unsigned.requireCovers(new Stay(FROM, TO))).hasMessage("placement.no-convention");
    }

    @Test
    void aConventionHasAllItsPartsOrNone() {
        Host host = new Host("OSP-2026-0003");
        assertThatThrownBy(() -> host.write(0, content("A host", 3, Set.of(Craft.SEWING), FROM, null), HOME)).hasMessage("placement.convention-parts");
        assertThatThrownBy(() -> host.write(0, content("A host", 3, Set.of(Craft.SEWING), TO, FROM), HOME)).hasMessage("placement.convention-dates");
        assertThatThrownBy(() -> host.write(0, content("A host", -1, Set.of(Craft.SEWING), FROM, TO), HOME)).hasMessage("placement.range");
        assertThatThrownBy(() -> host.write(0, content("A host", 3, Set.of(), FROM, TO), HOME)).hasMessage("placement.crafts");
        assertThatThrownBy(() -> host.write(7, content("A host", 3, Set.of(Craft.SEWING), FROM, TO), HOME)).isInstanceOf(StaleEdit.class);
    }

    @Test
    void hostsAreProposedByInterestThenByDistance() {
        Host both = host("Far and fitting", FAR, 3, Craft.SEWING, Craft.SALES);
        Host near = host("Near, one interest", NEAR, 3, Craft.SEWING);
        Host here = host("Here, one interest", HOME, 3, Craft.SEWING);
        Host none = host("Here, no interest", HOME, 3, Craft.OFFICE);

        List<HostMatch> matches = HostMatch.inOrder(List.of(none, near, here, both), Set.of(Craft.SEWING, Craft.SALES), HOME, new HashMap<>(), TERMS, stay(2, 1, 4, 30));

        assertThat(matches).extracting(match -> match.host().getName()).containsExactly("Far and fitting", "Here, one interest", "Near, one interest", "Here, no interest");
        assertThat(matches.get(0).fitting()).containsExactly(Craft.SEWING, Craft.SALES);
        assertThat(matches).extracting(HostMatch::isOpen).containsExactly(true, true, true, false);
        assertThat(HostMatch.inOrder(List.of(here), Set.of(Craft.SEWING), HOME, new HashMap<>(), TERMS, new Stay(TO, TO.plusDays(1))).get(0).isUsable()).as("beyond the convention").isFalse();
    }

    @Test
    void whoIsElsewhereHasNoDistanceAndComesAfterThoseThatHaveOne() {
        Quarter elsewhere = new Quarter("altrove", "Altrove", null, null);
        Host far = host("Z, far", FAR, 3, Craft.SEWING);
        Host outside = host("A, elsewhere", elsewhere, 3, Craft.SEWING);

        List<HostMatch> matches = HostMatch.inOrder(List.of(outside, far), Set.of(Craft.SEWING), HOME, new HashMap<>(), TERMS, stay(2, 1, 4, 30));
        assertThat(matches).extracting(match -> match.host().getName()).containsExactly("Z, far", "A, elsewhere");
        assertThat(matches.get(1).kilometres()).isNull();
        assertThat(HostMatch.inOrder(List.of(far, outside), Set.of(Craft.SEWING), elsewhere, new HashMap<>(), TERMS, stay(2, 1, 4, 30)))
                .extracting(match -> match.host().getName()).as("by name").containsExactly("A, elsewhere", "Z, far");
    }

    /**
     * Two places; others are there from January to March, from April to June, and from June to August. Nobody is ever turned away for
     * who was there before or comes after: only who is there on the same day counts.
     */
    @ParameterizedTest(name = "from {0} to {1}: {2} free")
    @CsvSource({"2026-01-15, 2026-03-15, 1", "2026-01-01, 2026-05-31, 1", "2026-03-31, 2026-04-01, 1", "2026-05-01, 2026-06-14, 1", "2026-05-01, 2026-06-15, 0",
        "2026-06-15, 2026-06-30, 0", "2026-07-01, 2026-08-31, 1", "2026-01-01, 2026-12-31, 0", "2026-09-01, 2026-12-31, 2"})
    void placesAreCountedOnTheDaysThatAreWanted(LocalDate from, LocalDate to, int free) {
        Host host = host("A host", HOME, 3, Craft.SEWING);
        List<Stay> others = List.of(stay(1, 1, 3, 31), stay(4, 1, 6, 30), stay(6, 15, 8, 31));
        Stay wanted = new Stay(from, to);

        HostMatch match = HostMatch.inOrder(List.of(host), Set.of(Craft.SEWING), HOME, Collections.singletonMap(host.id(), others), TERMS, wanted).get(0);

        assertThat(match.getFree()).isEqualTo(free);
        assertThat(match.isOpen()).isEqualTo(free > 0);
        if (free == 0) {
            assertThatThrownBy(() -> host.requirePlace(wanted, others, TERMS)).as("as the proposal itself is refused").hasMessage("placement.host-full");
        } else {
            assertThatCode(() -> host.requirePlace(wanted, others, TERMS)).doesNotThrowAnyException();
        }
    }

    @Test
    void distanceIsFromCentreToCentre() {
        assertThat(HOME.kilometresTo(HOME)).isEqualByComparingTo("0.0");
        assertThat(HOME.kilometresTo(NEAR)).isEqualByComparingTo("0.7");
        assertThat(HOME.kilometresTo(FAR)).isEqualByComparingTo(FAR.kilometresTo(HOME)).isEqualByComparingTo("3.9");
    }

    private static Stay stay(int fromMonth, int fromDay, int toMonth, int toDay) {
        return new Stay(LocalDate.of(2026, fromMonth, fromDay), LocalDate.of(2026, toMonth, toDay));
    }

    static Host host(String name, Quarter where, int employees, Craft... crafts) {
        Host host = new Host("OSP-2026-0001");
        host.write(0, content(name, employees, Set.of(crafts), FROM, TO), where);
        host.signed(DocumentStore.passing(new byte[1], "convention.pdf", "application/pdf", Instant.EPOCH).document());
        return host;
    }

    private static HostContent content(String name, Integer employees, Set<Craft> crafts, LocalDate from, LocalDate to) {
        return new HostContent(name, "A street 1", "here", employees, null, null, crafts, Set.of("tutor"), "N-1", from, to);
    }
}
