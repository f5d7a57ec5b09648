package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import org.ordito.engine.DueJobs;

/** Plays what happened in the demonstration's past, in order of time: each deed at its instant, with the timers due by then. */
@ApplicationScoped
public class DemoTimeline {

    private static final Logger LOG = Logger.getLogger(DemoTimeline.class.getName());

    @Inject
    private DemoDesk desk;

    @Inject
    private DueJobs dueJobs;

    /** A deed at an instant; deeds of the same instant keep the order in which they were written. */
    record Deed(Instant at, Runnable what) {
    }

    /** Plays the deeds, and leaves the clock at the end. Called while nobody uses the portal yet. */
    void play(List<Deed> deeds, Instant end) {
        List<Deed> inOrder = new ArrayList<>(deeds);
        inOrder.sort(Comparator.comparing(Deed::at));
        for (Deed deed : inOrder) {
            desk.setClock(deed.at());
            dueJobs.run();
            deed.what().run();
            dueJobs.run();
        }
        desk.setClock(end);
        dueJobs.run();
        LOG.info(() -> "Demonstration: " + inOrder.size() + " deeds played");
    }
}
