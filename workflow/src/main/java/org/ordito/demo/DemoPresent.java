package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.ordito.calls.CallDates;
import org.ordito.demo.DemoTimeline.Deed;

/** The call that is open today, and the ideas sent to it so far. */
@ApplicationScoped
public class DemoPresent {

    static final String SLUG = "ideazione-2026";

    private static final int OPENED = -20;
    private static final int CLOSES = 40;

    @Inject
    private DemoCalls calls;

    @Inject
    private DemoSubmissions submissions;

    /** What happened until today, with the call open for weeks to come. */
    List<Deed> deeds(Instant today) {
        DemoStory story = new DemoStory(today);
        CallDates dates = new CallDates(story.day(OPENED, 9), story.day(CLOSES - 10, 12), story.day(CLOSES, 12), 18);
        story.at(OPENED - 5, 10, () -> calls.write(SLUG, "IdeAzione 2026", draft -> draft.with(dates)));
        story.at(OPENED - 4, 10, () -> calls.publish(SLUG));
        int day = OPENED;
        for (DemoIdea idea : DemoIdeas.ofYear(2026)) {
            day++;
            story.at(day, 11, () -> submissions.send(idea, SLUG));
        }
        return story.deeds();
    }
}
