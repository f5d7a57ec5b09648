package org.ordito.trame.placement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One placement as a party of it sees it.
 *
 * @param projects    every version, newest first
 * @param registers   of its months, first to last
 * @param assessments first to last
 * @param names       of the people it names, by account
 * @param reason      why it is suspended or has ended; null when there is none, or it is not for whoever looks, or each look is recorded
 */
public record PlacementCase(Placement placement, List<TrainingProject> projects, List<MonthRegister> registers, List<PlacementAssessment> assessments,
        Map<String, String> names, String reason) {

    /** The version that counts for what is confirmed: the one that holds, or the first one until it does. */
    public TrainingProject getCurrent() {
        return projects.stream().filter(project -> project.getInForceAt() != null).findFirst().orElse(projects.get(0));
    }

    /** The version that waits to be confirmed; null when there is none. */
    public TrainingProject getPending() {
        return projects.get(0).isOpen() && placement.getState().holdsPlace() ? projects.get(0) : null;
    }

    /** Those that wait for somebody, or may be written. */
    public Optional<MonthRegister> register(RegisterState state) {
        return registers.stream().filter(register -> register.getState() == state).findFirst();
    }

    public Placement getPlacement() {
        return placement;
    }

    public String getReason() {
        return reason;
    }
}
