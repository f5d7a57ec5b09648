package org.ordito.browser;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/** A call with one place and one report, which a journey begins with: written, published, and made to open. */
final class SmallCall {

    private SmallCall() {
    }

    /** @param days for which it is open */
    static void opens(Officer officer, Manager manager, Administrator clock, String slug, String title, int days) {
        LocalDate opens = clock.today().plusDays(1);
        officer.draftsCall(slug, title, opens, opens.plusDays(days), Map.ofEntries(
                entry("durationMonths", "12"),
                entry("grantsBudget", "100.000,00"),
                entry("coachingBudget", "20.000,00"),
                entry("coachedPlaces", "1"),
                entry("NUMBER_OF_REPORTS", "1"),
                entry("MONTHS_BETWEEN_REPORTS", "1")));
        manager.publishes(slug);
        clock.makesIt(opens.atTime(LocalTime.of(9, 1)).atZone(Administrator.ROME).toInstant());
    }
}
