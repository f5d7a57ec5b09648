package org.ordito.trame.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

class VisitTest {

    @Test
    void aDraftTellsAllThatIsMissingAndIsNotPublishedBefore() {
        Visit visit = new Visit(VisitKind.GUIDED_TOUR, "il-giro", "Il giro");
        assertThat(visit.gaps()).extracting(gap -> gap.field().orElseThrow())
                .containsExactly("summary", "description", "meetingPlace", "accessibility", "minutes", "shown", "guideName", "guideLicence");
        assertThatThrownBy(() -> visit.publish(0)).hasMessage("visits.incomplete");
    }

    @Test
    void aGuidedTourNeedsALicensedGuideAndAnOpenDayHasNone() {
        Visit tour = SomeVisit.draft();
        assertThat(tour.gaps()).isEmpty();
        tour.write(0, SomeVisit.TEXT, SomeVisit.plan(), new VisitGuide("Guida Demo", " ", null));
        assertThat(tour.gaps()).extracting(RuleViolation::key).containsExactly("visits.missing.guideLicence");

        Visit openDay = new Visit(VisitKind.OPEN_DAY, "porte-aperte", "Porte aperte");
        openDay.write(0, SomeVisit.TEXT, SomeVisit.plan(), SomeVisit.GUIDE);
        assertThat(openDay.gaps()).isEmpty();
        assertThat(openDay.getGuide().getName()).isEmpty();
        assertThat(openDay.getGuide().getAccount()).as("who would see the bookings").isNull();
    }

    @Test
    void aGuidedTourIsAlwaysBooked() {
        VisitPlan free = new VisitPlan(60, BigDecimal.ZERO, EnumSet.of(VisitLanguage.IT), false, 6, 2, 30);
        Visit tour = SomeVisit.draft();
        tour.write(0, SomeVisit.TEXT, free, SomeVisit.GUIDE);
        assertThat(tour.isRegistration()).isTrue();
        Visit event = new Visit(VisitKind.EVENT, "festa", "Festa");
        event.write(0, SomeVisit.TEXT, free, SomeVisit.GUIDE);
        assertThat(event.isRegistration()).isFalse();
    }

    @Test
    void whatIsPublishedIsWrittenAgainOnlyWhole() {
        Visit visit = SomeVisit.published();
        visit.write(0, new VisitText("Altro titolo", "s", "d", "m", "v", "a"), SomeVisit.plan(), SomeVisit.GUIDE);
        assertThat(visit.getTitle()).isEqualTo("Altro titolo");
        assertThatThrownBy(() -> visit.write(0, new VisitText("Titolo", "", "d", "m", "v", "a"), SomeVisit.plan(), SomeVisit.GUIDE)).hasMessage("visits.missing.summary");
    }

    @Test
    void anEditOverSomebodyElsesIsRefused() {
        assertThatThrownBy(() -> SomeVisit.draft().write(3, SomeVisit.TEXT, SomeVisit.plan(), SomeVisit.GUIDE)).isInstanceOf(StaleEdit.class);
    }

    @Test
    void whatIsClosedIsChangedNoMore() {
        Visit visit = SomeVisit.published();
        visit.close(0);
        assertThatThrownBy(() -> visit.write(0, SomeVisit.TEXT, SomeVisit.plan(), SomeVisit.GUIDE)).hasMessage("visits.closed");
        assertThatThrownBy(() -> visit.close(0)).hasMessage("visits.closed");
    }

    @ParameterizedTest(name = "{0} minutes, {1} euro, {2} people, closed {3} hours before, kept {4} days: {5}")
    @CsvSource({"600, 500, 50, 168, 90, ", "601, 0, 6, 2, 30, minutes", "60, -1, 6, 2, 30, price", "60, 500.01, 6, 2, 30, price",
            "60, 0, 0, 2, 30, mostPeople", "60, 0, 51, 2, 30, mostPeople", "60, 0, 6, 169, 30, closesHours", "60, 0, 6, 2, 0, keepDays", "60, 0, 6, 2, 91, keepDays"})
    void numbersAreWithinTheirRange(int minutes, BigDecimal price, int people, int closes, int keep, String refused) {
        Visit visit = SomeVisit.draft();
        VisitPlan plan = new VisitPlan(minutes, price, EnumSet.of(VisitLanguage.IT), true, people, closes, keep);
        if (refused == null) {
            visit.write(0, SomeVisit.TEXT, plan, SomeVisit.GUIDE);
            assertThat(visit.getPlan().price()).isEqualByComparingTo(price);
        } else {
            assertThatThrownBy(() -> visit.write(0, SomeVisit.TEXT, plan, SomeVisit.GUIDE))
                    .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.field()).contains(refused));
        }
    }
}
