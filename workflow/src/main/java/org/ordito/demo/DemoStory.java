package org.ordito.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ordito.demo.DemoTimeline.Deed;

/** A past as it is being told: deeds on days counted from today, and the numbers that applications get while they are played. */
final class DemoStory {

    private final Instant today;
    private final List<Deed> deeds = new ArrayList<>();
    private final Map<String, String> numbers = new HashMap<>();

    DemoStory(Instant today) {
        this.today = today;
    }

    /** @param day before today when negative */
    void at(int day, int hour, Runnable what) {
        deeds.add(new Deed(day(day, hour), what));
    }

    Instant day(int day, int hour) {
        return DemoCast.day(today, day, hour);
    }

    /** This account's application has got its number. */
    void numbered(String account, String number) {
        numbers.put(account, number);
    }

    /** The number of this account's application; known only while the deeds are being played. */
    String number(String account) {
        return numbers.get(account);
    }

    List<Deed> deeds() {
        return List.copyOf(deeds);
    }
}
