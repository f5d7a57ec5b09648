package org.ordito.web.trame.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ordito.trame.placement.Placement;
import org.ordito.trame.placement.PlacementState;
import org.ordito.trame.placement.Suspension;

/** The way of a placement, drawn: what is done, where it stands, what is still to come. */
final class PlacementPath {

    /**
     * One moment of the way.
     *
     * @param key   last part of the key of its title
     * @param day   when it was, or will be; null where nobody knows
     * @param state {@code done}, {@code now} or {@code coming}
     */
    public record Moment(String key, LocalDate day, String state) {
    }

    private PlacementPath() {
    }

    static List<Moment> of(Placement placement, Days days) {
        PlacementState state = placement.getState();
        List<Moment> path = new ArrayList<>();
        path.add(new Moment("proposed", days.of(placement.getProposedAt()), "done"));
        if (state == PlacementState.WITHDRAWN) {
            path.add(new Moment("WITHDRAWN", days.of(placement.getStateSince()), "now"));
            return path;
        }
        path.add(new Moment("confirmed", days.of(placement.getConfirmedAt()), state == PlacementState.PROPOSED ? "now" : "done"));
        path.add(new Moment("start", placement.getStartsOn(), at(state, PlacementState.PROPOSED, PlacementState.CONFIRMED)));
        for (Suspension pause : placement.getSuspensions()) {
            boolean isNow = placement.suspension().filter(pause::equals).isPresent();
            path.add(new Moment("suspended", pause.getFrom(), isNow ? "now" : "done"));
            path.add(new Moment("resumed", pause.getTo().plusDays(1), isNow ? "coming" : "done"));
        }
        if (state == PlacementState.ENDED_EARLY) {
            path.add(new Moment("ENDED_EARLY", placement.getEndsOn(), "now"));
            return path;
        }
        boolean isOver = state == PlacementState.OVER || state == PlacementState.COMPLETED;
        path.add(new Moment("end", placement.getEndsOn(), isOver ? "done" : state == PlacementState.RUNNING ? "now" : "coming"));
        path.add(new Moment("attested", state == PlacementState.COMPLETED ? days.of(placement.getStateSince()) : null,
                state == PlacementState.COMPLETED ? "done" : isOver ? "now" : "coming"));
        return path;
    }

    private static String at(PlacementState state, PlacementState before, PlacementState waiting) {
        return state == before ? "coming" : state == waiting ? "now" : "done";
    }

    /** The day of an instant in Rome; null for null. */
    interface Days {
        LocalDate of(Instant instant);
    }
}
